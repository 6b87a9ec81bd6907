import { type Budget, CannotExamine, LIMITS } from './limits.ts';

/**
 * Unpacks one compressed part, `deflate` (RFC 1950) or `deflate-raw` (RFC 1951), with the platform's own decoder.
 * What came out before an error counts: writers often leave the last bytes of a part out.
 */
export async function inflate(
  bytes: Uint8Array,
  format: 'deflate' | 'deflate-raw',
  budget: Budget,
): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const chunks: Uint8Array[] = [];
  let [size, whole] = [0, true];
  for (;;) {
    const step = await reader.read().catch(() => null);
    if (step === null) whole = false;
    if (step === null || step.done) break;
    size += step.value.length;
    chunks.push(step.value);
    if (size > LIMITS.partBytes) {
      await reader.cancel();
      throw new CannotExamine('a part of it unpacks to more than this reader takes');
    }
    budget.unpacked(step.value.length);
  }
  return { bytes: joined(chunks, size), whole };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
