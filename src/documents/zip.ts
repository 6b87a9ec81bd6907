import { startsWith } from './bytes.ts';
import { inflate } from './inflate.ts';
import { type Budget, CannotExamine, LIMITS } from './limits.ts';

export interface Entry {
  name: string;
  locked: boolean;
  /** The file itself, unpacked within the budget. */
  open(): Promise<Uint8Array>;
}

const END_MARK = 'PK\u0005\u0006';
const COMMENT_MOST = 65_557;

/** The files of a ZIP archive (PKWARE APPNOTE 4.3), by the list at its end; at most 100 of them. */
export function entriesOf(bytes: Uint8Array, budget: Budget): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - COMMENT_MOST) && !startsWith(bytes, END_MARK, end)) end--;
  if (end < 0 || !startsWith(bytes, END_MARK, end))
    throw new CannotExamine('it is an archive without a list of its files');
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count && at + 46 <= bytes.length && startsWith(bytes, 'PK\u0001\u0002', at); index++) {
    if (entries.length >= LIMITS.entries) throw new CannotExamine('it holds more files than this reader takes');
    const [nameSize, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameSize));
    if (!name.endsWith('/')) entries.push(entryAt({ bytes, view, at, budget }, name));
    at += 46 + nameSize + extra + comment;
  }
  return entries;
}

interface Place {
  bytes: Uint8Array;
  view: DataView;
  at: number;
  budget: Budget;
}

function entryAt({ bytes, view, at, budget }: Place, name: string): Entry {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packed, local] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  return {
    name: name.slice(0, 300),
    locked: (flags & 1) === 1,
    async open() {
      if (local + 30 > bytes.length) throw new CannotExamine('it is an archive with a file missing');
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const data = bytes.subarray(start, start + packed);
      if (method === 0) return data;
      if (method !== 8) throw new CannotExamine('it is packed in a way that this reader does not know');
      return (await inflate(data, 'deflate-raw', budget)).bytes;
    },
  };
}
