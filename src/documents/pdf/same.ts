import type { PdfFile } from './file.ts';
import type { Definition } from './scan.ts';
import { PdfStream, type PdfValue, written } from './values.ts';

const equal = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Whether two definitions of an object mean the same: writers copy objects that did not change, packed anew. */
export async function sameDefinition(file: PdfFile, a: Definition, b: Definition): Promise<boolean> {
  if (a.value instanceof PdfStream && b.value instanceof PdfStream) {
    const { bytes } = file;
    if (equal(bytes.subarray(a.value.start, a.value.end), bytes.subarray(b.value.start, b.value.end)))
      return sameDict(a.value, b.value);
    const [one, other] = [await file.bytesOf(a.value), await file.bytesOf(b.value)];
    return one !== null && other !== null && equal(one, other) && sameDict(a.value, b.value);
  }
  return written(a.value) === written(b.value);
}

const sameDict = (a: PdfStream, b: PdfStream): boolean => sameBut(a, b, ['Length', 'Filter', 'DecodeParms']);

function sameBut(a: PdfStream, b: PdfStream, but: readonly string[]): boolean {
  const rest = ({ dict }: PdfStream): PdfValue => new Map([...dict].filter(([key]) => !but.includes(key)));
  return written(rest(a)) === written(rest(b));
}
