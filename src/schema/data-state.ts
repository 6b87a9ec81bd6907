import * as z from 'zod/mini';

/** A list of agencies that somebody gave this browser as a file. */
export const ImportedList = z.object({
  /** The file's name. */
  source: z.string(),
  /** When the list was made, and when it was taken in. ISO 8601. */
  issuedAt: z.string(),
  importedAt: z.string(),
  names: z.number(),
});
export type ImportedList = z.infer<typeof ImportedList>;

/** How old the lists of agencies are. */
export const DataState = z.object({
  /** Day of the tables in the package, `YYYY-MM-DD`. */
  shippedAt: z.string(),
  agencies: z.number(),
  imported: z.nullable(ImportedList),
  /** Whole days since the newer of the two was made. */
  ageDays: z.number(),
  limitDays: z.number(),
});
export type DataState = z.infer<typeof DataState>;

/** Largest file taken, in bytes; the largest published list has under 2 MB. */
export const MAX_IMPORT_BYTES = 8 * 1024 * 1024;
