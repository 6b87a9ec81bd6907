import { CHROME_ID, type PolicyFormat } from './format.ts';

const KEYS = ['Google\\Chrome', 'Microsoft\\Edge'].map(
  (browser) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${CHROME_ID}\\policy`,
);

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Booleans and whole numbers are REG_DWORD; lists and objects are text in JSON, which Chromium's registry loader parses by the schema. */
function encoded(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff) {
    return `dword:${value.toString(16).padStart(8, '0')}`;
  }
  return quoted(typeof value === 'string' ? value.replace(/[\r\n]/g, ' ') : JSON.stringify(value));
}

/** Windows: a file that the registry editor takes in, for Chrome and Edge. */
export const windowsRegistry: PolicyFormat = {
  id: 'windows-registry',
  title: 'Windows, for Chrome and Edge',
  fileName: 'countersign.reg',
  place: 'Open it as an administrator, or roll it out by group policy',
  write(values) {
    const lines = Object.entries(values).map(([key, value]) => `${quoted(key)}=${encoded(value)}`);
    return ['Windows Registry Editor Version 5.00', ...KEYS.flatMap((key) => ['', `[${key}]`, ...lines]), ''].join(
      '\r\n',
    );
  },
};
