import { unzipSync, type Zippable, zipSync } from 'fflate';

/** A file's path inside an archive, with forward slashes, and its bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The date of every entry. The zip format writes local time without a zone, so the moment is made from local parts:
 * the same bytes in every time zone. It is the earliest that the format knows.
 */
const epoch = (): Date => new Date(1980, 0, 1, 0, 0, 0);

/** By code unit: no locale sorts these otherwise. */
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** One archive of the files: sorted, all of one date, without rights or owners. Equal files give equal bytes. */
export function zip(files: Files): Uint8Array {
  const entries: Zippable = Object.fromEntries([...files].sort(byName));
  return zipSync(entries, { level: 9, mtime: epoch(), os: 0 });
}

export const unzip = (archive: Uint8Array): Files => new Map(Object.entries(unzipSync(archive)));
