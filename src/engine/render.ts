/** Longest parameter shown in a sentence; the page wrote it, so it may be anything. */
const MAX_PARAM = 160;

/** Control, bidirectional and zero-width characters, shown as their code point: they can turn a sentence round. */
const ODD = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A value from the page made fit to stand in a sentence. */
export function plain(value: string | number): string {
  const text = String(value).replace(ODD, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
  return text.length > MAX_PARAM ? `${text.slice(0, MAX_PARAM)}…` : text;
}

/** Fills `{name}` in a message. A name without a parameter stays as it is, so that a test can see it. */
export function render(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-zA-Z0-9]{1,40})\}/g, (whole, name: string) => params[name] ?? whole);
}
