import type { ByteReader, ByteWriter } from './bytes.ts';

/**
 * A list of texts in order, each as the number of characters it shares with the one before and the rest: sorted names share
 * half of what they say.
 */
export function writeTexts(writer: ByteWriter, texts: readonly string[]): void {
  const rests: string[] = [];
  writer.number(texts.length);
  let before = '';
  for (const text of texts) {
    let shared = 0;
    while (shared < text.length && shared < before.length && text[shared] === before[shared]) shared += 1;
    // A surrogate pair cut in two would not survive UTF-8.
    if (shared > 0 && isHighSurrogate(text.charCodeAt(shared - 1))) shared -= 1;
    writer.number(shared);
    writer.number(text.length - shared);
    rests.push(text.slice(shared));
    before = text;
  }
  writer.block(new TextEncoder().encode(rests.join('')));
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Reads a list of texts; throws a RangeError when lengths and letters do not agree. */
export function readTexts(reader: ByteReader): readonly string[] {
  const count = reader.number();
  const lengths = reader.numbers(count * 2);
  const all = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(reader.block());
  const texts: string[] = [];
  let from = 0;
  let before = '';
  for (let index = 0; index < count; index += 1) {
    const to = from + (lengths[index * 2 + 1] ?? 0);
    before = before.slice(0, lengths[index * 2]) + all.slice(from, to);
    texts.push(before);
    from = to;
  }
  if (from !== all.length) throw new RangeError('texts and lengths do not agree');
  return texts;
}
