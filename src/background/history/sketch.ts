/** Words in a run, runs kept, and longest text looked at: chosen by us. 64 kept runs tell likeness to about one part in eight. */
const RUN = 5;
const KEPT = 64;
const MAX_TEXT = 200_000;

/** Murmur3's finaliser and mixing step (public domain, A. Appleby), seeded with a secret. */
function mix(hash: number, text: string): number {
  let state = hash;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0xcc9e2d51);
    state = (state << 13) | (state >>> 19);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Words of a text without digits: names of cases and dates differ between two uses of one template. */
function* wordsOf(text: string): Generator<string> {
  for (const match of text
    .slice(0, MAX_TEXT)
    .toLowerCase()
    .matchAll(/\p{L}{2,40}/gu))
    yield match[0];
}

/** The smallest hashes of a text's five-word runs (a bottom-k sketch); empty for a text too short to tell. */
export function sketchOf(text: string, seed: number): number[] {
  const words: string[] = [];
  const hashes = new Set<number>();
  for (const word of wordsOf(text)) {
    words.push(word);
    if (words.length < RUN) continue;
    hashes.add(mix(seed, words.join(' ')));
    words.shift();
  }
  // Under 30 runs a text is a greeting and a signature: everybody's are alike.
  return hashes.size < 30 ? [] : [...hashes].sort((a, b) => a - b).slice(0, KEPT);
}

/** Likeness of two texts from their sketches, 0 to 1 (Jaccard, estimated on the smallest of both). */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const union = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, KEPT);
  const [a, b] = [new Set(one), new Set(other)];
  return union.filter((hash) => a.has(hash) && b.has(hash)).length / union.length;
}

/** From here on two requests count as written from one text; chosen by us: forms of two agencies share less than half. */
export const ALIKE = 0.6;
