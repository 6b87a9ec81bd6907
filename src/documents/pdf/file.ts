import { type Budget, CannotExamine, LIMITS } from '../limits.ts';
import { unpack } from './filters.ts';
import { Lexer } from './lexer.ts';
import { type Definition, type Scan, scan } from './scan.ts';
import { isDict, nameOf, numberOf, type PdfDict, PdfRef, PdfStream, type PdfValue } from './values.ts';

/** A file as it stood after one of its saves. */
export interface Revision {
  save: number;
  /** The value that a reference means; null for an object that the save does not know. */
  resolve(value: PdfValue | undefined): PdfValue;
  dict(value: PdfValue | undefined): PdfDict | null;
  definition(number: number): Definition | undefined;
  trailer: PdfDict;
}

export interface PdfFile extends Scan {
  /** Number of saves: 1 for a file never saved upon itself. */
  saves: number;
  revision(save: number): Revision;
  /** Bytes of a stream, unpacked once; null for pictures. */
  bytesOf(stream: PdfStream): Promise<Uint8Array | null>;
  budget: Budget;
}

/** Objects that stand packed together in one stream (ISO 32000-2, 7.5.7). */
async function packedObjects(whole: Scan, budget: Budget): Promise<Definition[]> {
  const found: Definition[] = [];
  for (const { value, save, offset } of whole.definitions) {
    if (!(value instanceof PdfStream) || nameOf(value.dict.get('Type')) !== 'ObjStm') continue;
    const unpacked = await unpack(whole.bytes, value, budget);
    if (!unpacked) continue;
    const first = numberOf(value.dict.get('First')) ?? 0;
    const count = Math.min(numberOf(value.dict.get('N')) ?? 0, LIMITS.objects);
    const heads = new Lexer(unpacked.bytes, 0, budget, Math.min(first, unpacked.bytes.length));
    for (let index = 0; index < count; index++) {
      const [number, at] = [heads.next(), heads.next()];
      if (typeof number !== 'number' || typeof at !== 'number') break;
      if (found.length + whole.definitions.length >= LIMITS.objects)
        throw new CannotExamine('it holds more objects than this reader takes');
      const inner = new Lexer(unpacked.bytes, first + at, budget).next() ?? null;
      found.push({ number, generation: 0, value: inner, offset, save });
    }
  }
  return found;
}

/** Opens a file: every definition of every save, packed ones too. */
export async function openPdf(bytes: Uint8Array, budget: Budget): Promise<PdfFile> {
  const whole = scan(bytes, budget);
  const definitions = [...whole.definitions, ...(await packedObjects(whole, budget))];
  definitions.sort((a, b) => a.save - b.save || a.offset - b.offset);
  const unpackedOnce = new Map<PdfStream, Promise<Uint8Array | null>>();
  return {
    ...whole,
    definitions,
    budget,
    saves: whole.ends.length,
    revision: (save) => revisionOf(whole, definitions, save),
    bytesOf(stream) {
      const known = unpackedOnce.get(stream);
      if (known) return known;
      const made = unpack(bytes, stream, budget).then((out) => out?.bytes ?? null);
      unpackedOnce.set(stream, made);
      return made;
    },
  };
}

function revisionOf({ trailers }: Scan, definitions: readonly Definition[], save: number): Revision {
  const latest = new Map<number, Definition>();
  for (const one of definitions) if (one.save <= save) latest.set(one.number, one);
  const trailer: PdfDict = new Map();
  // Later trailers stand for earlier ones; the front one of a file made for the web says the same as the last.
  for (const { dict, save: of } of trailers)
    if (of <= save)
      for (const key of ['Root', 'Info', 'ID', 'Encrypt']) if (dict.has(key)) trailer.set(key, dict.get(key) ?? null);
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let at: PdfValue = value ?? null;
    for (let hops = 0; at instanceof PdfRef && hops < 8; hops++) at = latest.get(at.number)?.value ?? null;
    return at instanceof PdfRef ? null : at;
  };
  const dict = (value: PdfValue | undefined): PdfDict | null => {
    const found = resolve(value);
    return isDict(found) ? found : found instanceof PdfStream ? found.dict : null;
  };
  return { save, resolve, dict, trailer, definition: (number) => latest.get(number) };
}
