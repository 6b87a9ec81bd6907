import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './zip.ts';

/** Writes files below a folder, all dated as told. */
export function writeFiles(folder: string, files: Files, date: Date): void {
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    utimesSync(file, date, date);
  }
}

/** The same packages elsewhere: hard links where the disk allows, so that every path really is another. */
export function linkPackages(from: string, to: string): void {
  const linked = spawnSync('cp', ['-al', from, to], { stdio: 'ignore' });
  if (linked.status !== 0) cpSync(from, to, { recursive: true });
}

/** No privileges and no home: whoever runs as this is certainly somebody else. */
const NOBODY = 65_534;

/** Gives a folder and what is in it to somebody else; a hard-linked file keeps its owner, for it is not ours alone. */
function give(folder: string, user: number): void {
  chownSync(folder, user, user);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inner = path.join(folder, entry.name);
    if (entry.isDirectory()) give(inner, user);
    else if (entry.isFile() && statSync(inner).nlink === 1) chownSync(inner, user, user);
  }
}

/** Shifts the clock of a Node process and its children by 400 days. */
const LATER =
  'const Real = Date; globalThis.Date = class extends Real { constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + 34_560_000_000); } static now() { return Real.now() + 34_560_000_000; } };';

/**
 * Runs an npm script in a folder as a stranger would: another user where we may become one, with another home, umask,
 * time zone, language and clock.
 */
export function runAsStranger(folder: string, commands: readonly string[]): void {
  const home = path.join(folder, 'home of a stranger');
  mkdirSync(home);
  const clock = path.join(home, 'later.mjs');
  writeFileSync(clock, LATER);
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) give(folder, user.uid);
  for (const command of commands) {
    // The clock only where files are made: a package manager rightly doubts certificates that ran out.
    const shifted = command.startsWith('npm run') ? { NODE_OPTIONS: `--import=${encodeURI(`file://${clock}`)}` } : {};
    execFileSync('sh', ['-c', `umask 077 && ${command}`], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        USER: 'stranger',
        ...shifted,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
      ...user,
    });
  }
}
