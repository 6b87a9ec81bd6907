/** Text of one character a byte, back to bytes. */
export const fromLatin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Where `word` first stands at or after `from`, or -1. Linear: no part is read twice. */
export function find(bytes: Uint8Array, word: string, from = 0, end = bytes.length): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at + word.length <= end; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, word, at)) return at;
  }
  return -1;
}

/** Whether `word` stands at `at`. */
export function startsWith(bytes: Uint8Array, word: string, at = 0): boolean {
  for (let index = 0; index < word.length; index++) {
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in hexadecimal digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // A copy, when the bytes are part of a larger buffer that may be shared.
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))));
}
