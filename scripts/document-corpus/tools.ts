import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensurePrograms } from '../setup.mjs';

const NAMES = [
  'libreoffice',
  'ghostscript',
  'qpdf',
  'pdftk',
  'imagemagick',
  'img2pdf',
  'pdftocairo',
  'rsvg',
  'chromium',
  'openssl',
] as const;
type Name = (typeof NAMES)[number];

export interface Workshop {
  folder: string;
  run(name: Name, args: readonly string[]): string;
  /** A file of this workshop. */
  at(name: string): string;
  write(name: string, data: string | Uint8Array): string;
  read(name: string): Buffer;
}

/** The programs that documents are made with, each installed where it is missing. */
export function openWorkshop(folder: string): Workshop {
  mkdirSync(folder, { recursive: true });
  const programs: Readonly<Record<string, string>> = ensurePrograms(NAMES);
  const at = (name: string) => path.join(folder, name);
  return {
    folder,
    at,
    run(name, args) {
      const program = programs[name];
      if (!program) throw new Error(`${name} is not installed`);
      // Scripts of another user's settings must not decide what a document looks like: every program starts fresh.
      const env = { ...process.env, HOME: folder, SOURCE_DATE_EPOCH: '1770000000' };
      try {
        return execFileSync(program, args, {
          cwd: folder,
          env,
          encoding: 'latin1',
          stdio: ['ignore', 'pipe', 'pipe'],
          maxBuffer: 64 * 1024 * 1024,
          timeout: 180_000,
        });
      } catch (error) {
        const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
        // qpdf ends with 3 when it only had warnings.
        if (name === 'qpdf' && status === 3) return stdout;
        throw new Error(`${name} ${args.join(' ')}: ${stderr}`, { cause: error });
      }
    },
    write(name, data) {
      writeFileSync(at(name), data);
      return at(name);
    },
    read: (name) => readFileSync(at(name)),
  };
}
