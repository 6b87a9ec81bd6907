/**
 * What one examination may cost. Chosen by us: an order of some hundred scanned pages fits, and a file made to exhaust
 * the reader ends as "could not examine" well within 5 seconds and 300 MB.
 */
export const LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  /** All that is unpacked from one file, and the largest single part. */
  unpackedBytes: 96 * 1024 * 1024,
  partBytes: 24 * 1024 * 1024,
  objects: 150_000,
  depth: 40,
  pages: 400,
  saves: 64,
  operators: 1_500_000,
  /** Runs of text, pictures and filled areas kept of one page. */
  marksPerPage: 60_000,
  stringBytes: 1024 * 1024,
  entries: 100,
  /** A ZIP in a mail in a ZIP is two deep. */
  nesting: 2,
  milliseconds: 3_000,
} as const;

/** Why a file was not examined, in words for the reviewer. Thrown inside the readers, a value outside `examine`. */
export class CannotExamine extends Error {
  override readonly name = 'CannotExamine';
}

/** Counts what one examination spends; throws `CannotExamine` when it is too much. */
export interface Budget {
  /** Called in every loop that a file can make long. */
  tick(amount?: number): void;
  /** Bytes that came out of a compressed part. */
  unpacked(bytes: number): void;
}

/** `now` gives milliseconds from any fixed moment. */
export function createBudget(now: () => number): Budget {
  const end = now() + LIMITS.milliseconds;
  let [ticks, bytes] = [0, 0];
  return {
    tick(amount = 1) {
      ticks += amount;
      if (ticks < 4096) return;
      ticks = 0;
      if (now() > end) throw new CannotExamine('it takes too long to read');
    },
    unpacked(more) {
      bytes += more;
      if (bytes > LIMITS.unpackedBytes) throw new CannotExamine('it unpacks to more than this reader takes');
      if (now() > end) throw new CannotExamine('it takes too long to read');
    },
  };
}
