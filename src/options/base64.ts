/** Characters made into text at a time: more arguments than this overflow the stack of some browsers. */
const AT_ONCE = 0x8000;

/** Bytes as base64, for a message between the extension's own pages: those carry text. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  }
  return btoa(text);
}
