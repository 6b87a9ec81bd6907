/** Deepest nesting that any provider's answer needs, with room; parsing 100,000 levels costs tens of megabytes. */
const MOST = 100;

/** Whether JSON text opens more levels of arrays and objects than any answer needs. Linear, without parsing. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (quoted && char === '\\') index += 1;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '[' || char === '{')) {
      depth += 1;
      if (depth > MOST) return true;
    } else if (!quoted && (char === ']' || char === '}')) depth -= 1;
  }
  return false;
}
