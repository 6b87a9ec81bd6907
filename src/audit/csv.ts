import { readEntryLine } from './line.ts';

/** Quoted, and never read as a formula by a spreadsheet (OWASP: CSV injection). */
const cell = (text: string): string => `"${/^[=+\-@\t\r]/.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;

/** The entries of a log as CSV (RFC 4180), for reading only: what proves the log is the log itself. */
export function auditCsv(lines: readonly string[]): string {
  const rows = lines.flatMap((line) => {
    const read = readEntryLine(line);
    if (!read) return [];
    const { seq, at, kind, facts } = JSON.parse(line) as Record<string, unknown>;
    return [[String(seq), String(at), String(kind), JSON.stringify(facts), read.hash].map(cell).join(',')];
  });
  return ['"seq","at","kind","facts","hash"', ...rows].join('\r\n').concat('\r\n');
}
