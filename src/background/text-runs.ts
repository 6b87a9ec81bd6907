/** Words in a run, and longest text looked at: chosen by us. */
const RUN = 5;
const MAX_TEXT = 200_000;
/** Under so many runs a text is a greeting and a signature: everybody's are alike. */
export const LEAST_RUNS = 30;

/** A text's five-word runs, one after another. Digits are left out: names of cases and dates differ between two uses of one template. */
export function* runsOf(text: string): Generator<string> {
  const words: string[] = [];
  const lower = text.slice(0, MAX_TEXT).toLowerCase();
  for (const [word] of lower.matchAll(/\p{L}{2,40}/gu)) {
    words.push(word);
    if (words.length < RUN) continue;
    yield words.join(' ');
    words.shift();
  }
}

/** 32 bits of a text by a secret: Murmur3's mixing step and finaliser (public domain, A. Appleby). */
export function mix(seed: number, text: string): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0xcc9e2d51);
    state = (state << 13) | (state >>> 19);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
