/**
 * Makes sure that what a command needs is on the machine, and installs it where that is possible.
 * Plain Node without packages: it runs before any are installed. Speaks on stderr only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const say = (line) => process.stderr.write(`countersign: ${line}\n`);

/** Runs a command with its output on stderr; returns its exit status. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (error) say(`${command}: ${error.message}`);
  return status ?? 1;
}

/**
 * npm packages at the versions of the lock file; quick when they are there already. `npm ci` is not used: it refuses
 * a lock file that leaves out the optional binaries of other platforms, which a registry mirror need not hold.
 */
export function ensurePackages() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && sameVersions(lock, installed)) return;
  say('installing npm packages');
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund']) !== 0) {
    say('npm packages could not be installed; see above.');
    process.exit(1);
  }
}

function sameVersions(lock, installed) {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional, peer }]) => name === '' || optional || peer || have[name]?.version === version,
  );
}

const which = (names, folders = []) =>
  names
    .flatMap((name) =>
      [...(process.env.PATH ?? '').split(path.delimiter), ...folders].map((folder) => path.join(folder, name)),
    )
    .find((file) => existsSync(file)) ?? null;

/** What `apt-get` calls the programs that tests need, and where they are found otherwise. */
const PROGRAMS = {
  chromium: {
    package: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    variable: 'CHROMIUM',
  },
  firefox: {
    package: 'firefox-esr',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    variable: 'FIREFOX',
  },
  named: {
    package: 'bind9',
    names: ['named'],
    // Debian keeps servers off the PATH of ordinary users.
    folders: ['/usr/sbin', '/usr/local/sbin'],
    variable: 'NAMED',
  },
  libreoffice: { package: 'libreoffice-writer-nogui', names: ['soffice', 'libreoffice'], variable: 'LIBREOFFICE' },
  ghostscript: { package: 'ghostscript', names: ['gs'], variable: 'GHOSTSCRIPT' },
  qpdf: { package: 'qpdf', names: ['qpdf'], variable: 'QPDF' },
  pdftk: { package: 'pdftk-java', names: ['pdftk'], variable: 'PDFTK' },
  imagemagick: { package: 'imagemagick', names: ['convert-im6.q16', 'convert'], variable: 'IMAGEMAGICK_CONVERT' },
  img2pdf: { package: 'img2pdf', names: ['img2pdf'], variable: 'IMG2PDF' },
  pdftocairo: { package: 'poppler-utils', names: ['pdftocairo'], variable: 'PDFTOCAIRO' },
  rsvg: { package: 'librsvg2-bin', names: ['rsvg-convert'], variable: 'RSVG_CONVERT' },
  wrk: { package: 'wrk', names: ['wrk'], variable: 'WRK' },
  openssl: { package: 'openssl', names: ['openssl'], variable: 'OPENSSL' },
  postgresql: {
    package: 'postgresql',
    names: ['initdb'],
    // Debian keeps the server's programs off the PATH, one folder a version.
    folders: [15, 16, 17, 18, 19].map((version) => `/usr/lib/postgresql/${version}/bin`),
    variable: 'POSTGRESQL_INITDB',
  },
};

/**
 * Path of each named program; installs missing ones with apt-get where that can work (Debian, as root),
 * else names what is missing in one line and stops.
 */
export function ensurePrograms(names) {
  const locate = (name) => process.env[PROGRAMS[name].variable] ?? which(PROGRAMS[name].names, PROGRAMS[name].folders);
  const missing = names.filter((name) => !locate(name));
  if (missing.length > 0 && process.getuid?.() === 0 && which(['apt-get'])) {
    say(`installing ${missing.join(', ')}`);
    run('apt-get', ['update', '-qq']);
    run(
      'apt-get',
      [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        ...missing.map((name) => PROGRAMS[name].package),
        'fonts-dejavu-core',
        'fonts-liberation',
      ],
      {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    );
  }
  const still = names.filter((name) => !locate(name));
  if (still.length > 0) {
    say(
      `needs ${still.join(' and ')}: install it, or name the program in ${still.map((name) => PROGRAMS[name].variable).join(' and ')}.`,
    );
    process.exit(1);
  }
  return Object.fromEntries(names.map((name) => [name, locate(name)]));
}
