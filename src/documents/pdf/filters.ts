import { fromLatin1 } from '../bytes.ts';
import { inflate } from '../inflate.ts';
import { type Budget, CannotExamine, LIMITS } from '../limits.ts';
import { isDict, nameOf, numberOf, type PdfDict, type PdfStream, type PdfValue } from './values.ts';

const listOf = (value: PdfValue | undefined): (PdfValue | undefined)[] => (Array.isArray(value) ? value : [value]);

/** Names of a stream's filters, in the order that they are undone. */
export const filtersOf = ({ dict }: PdfStream): string[] =>
  listOf(dict.get('Filter') ?? dict.get('F')).flatMap((filter) => nameOf(filter) ?? []);

/**
 * The bytes of a stream, unpacked; null where a filter is one for pictures, which are not opened.
 * `whole` is false where the packed data breaks off.
 */
export async function unpack(
  file: Uint8Array,
  stream: PdfStream,
  budget: Budget,
): Promise<{ bytes: Uint8Array; whole: boolean } | null> {
  let bytes: Uint8Array = file.subarray(stream.start, stream.end);
  let whole = true;
  const parameters = listOf(stream.dict.get('DecodeParms') ?? stream.dict.get('DP'));
  for (const [index, filter] of filtersOf(stream).slice(0, 4).entries()) {
    const parameter = parameters[index];
    const dict = isDict(parameter) ? parameter : null;
    if (filter === 'FlateDecode' || filter === 'Fl') {
      const out = await inflate(bytes, 'deflate', budget);
      [bytes, whole] = [unpredict(out.bytes, dict), whole && out.whole];
    } else if (filter === 'LZWDecode' || filter === 'LZW') bytes = unpredict(lzw(bytes, dict, budget), dict);
    else if (filter === 'ASCII85Decode' || filter === 'A85') bytes = ascii85(bytes, budget);
    else if (filter === 'ASCIIHexDecode' || filter === 'AHx') bytes = asciiHex(bytes, budget);
    else return null;
  }
  return { bytes, whole };
}

/** PNG predictors (RFC 2083, section 6), which writers use for tables of numbers. */
function unpredict(bytes: Uint8Array, dict: PdfDict | null): Uint8Array {
  const predictor = numberOf(dict?.get('Predictor')) ?? 1;
  if (!dict || predictor < 10) return bytes;
  const bits = (numberOf(dict.get('Colors')) ?? 1) * (numberOf(dict.get('BitsPerComponent')) ?? 8);
  const pixel = Math.max(1, bits >> 3);
  const row = Math.max(1, Math.ceil(((numberOf(dict.get('Columns')) ?? 1) * bits) / 8));
  if (row > LIMITS.partBytes) return bytes;
  const rows = Math.floor(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let line = 0; line < rows; line++) {
    const kind = bytes[line * (row + 1)] ?? 0;
    for (let x = 0; x < row; x++) {
      const raw = bytes[line * (row + 1) + 1 + x] ?? 0;
      const left = x >= pixel ? (out[line * row + x - pixel] ?? 0) : 0;
      const up = line > 0 ? (out[(line - 1) * row + x] ?? 0) : 0;
      const corner = line > 0 && x >= pixel ? (out[(line - 1) * row + x - pixel] ?? 0) : 0;
      out[line * row + x] = raw + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function ascii85(bytes: Uint8Array, budget: Budget): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  const flush = (): void => {
    const count = group.length;
    while (group.length < 5) group.push(84);
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let byte = 0; byte < count - 1; byte++) out.push(Math.floor(value / 256 ** (3 - byte)) & 255);
    group = [];
  };
  for (const code of bytes) {
    budget.tick();
    if (code === 126) break;
    if (code === 122 && group.length === 0) out.push(0, 0, 0, 0);
    else if (code >= 33 && code <= 117) group.push(code - 33);
    if (group.length === 5) flush();
  }
  if (group.length > 1) flush();
  budget.unpacked(out.length);
  return Uint8Array.from(out);
}

function asciiHex(bytes: Uint8Array, budget: Budget): Uint8Array {
  const out: number[] = [];
  let high = -1;
  for (const code of bytes) {
    budget.tick();
    if (code === 62) break;
    const digit = Number.parseInt(String.fromCharCode(code), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      out.push(high * 16 + digit);
      high = -1;
    }
  }
  return Uint8Array.from(out);
}

/** LZW as in TIFF (ISO 32000-2, 7.4.4): codes of 9 to 12 bits, the highest bit first. */
function lzw(bytes: Uint8Array, dict: PdfDict | null, budget: Budget): Uint8Array {
  const early = numberOf(dict?.get('EarlyChange')) ?? 1;
  const out: string[] = [];
  let table: string[] = [];
  let [bits, held, width, size] = [0, 0, 9, 0];
  let previous: string | null = null;
  const clear = (): void => {
    table = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
    table.push('', '');
    [width, previous] = [9, null];
  };
  clear();
  for (const byte of bytes) {
    budget.tick();
    held = ((held << 8) | byte) & 0xfffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      clear();
      continue;
    }
    const entry: string = table[code] ?? `${previous ?? ''}${(previous ?? '').charAt(0)}`;
    size += entry.length;
    if (size > LIMITS.partBytes) throw new CannotExamine('a part of it unpacks to more than this reader takes');
    out.push(entry);
    if (previous !== null && table.length < 4096) table.push(previous + entry.charAt(0));
    previous = entry;
    width = table.length + early > 2047 ? 12 : table.length + early > 1023 ? 11 : table.length + early > 511 ? 10 : 9;
  }
  budget.unpacked(size);
  return fromLatin1(out.join(''));
}
