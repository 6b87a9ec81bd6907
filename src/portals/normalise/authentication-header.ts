/** Longest header read; what mail systems write is a few hundred characters. */
const MAX_HEADER = 16_384;
const MAX_RESULTS = 64;

/** One method's result in an Authentication-Results header, such as `dkim=pass header.d=example.org`. */
export interface MethodResult {
  /** Lower case, without a version: `spf`, `dkim`, `dmarc`, `arc`. */
  method: string;
  /** Lower case. */
  result: string;
  /** `header.d` to `example.org`; names in lower case. */
  properties: ReadonlyMap<string, string>;
}

export interface AuthenticationHeader {
  /** Who did the checks (authserv-id), lower case; null where the header does not say, as Exchange Online's do not. */
  server: string | null;
  results: readonly MethodResult[];
}

/** Splits at `;` and blanks, with comments (nested ones too) dropped and quoted strings unwrapped: RFC 8601 section 2.2. */
function sections(header: string): string[][] {
  const result: string[][] = [[]];
  let word = '';
  let depth = 0;
  let quoted = false;
  const endWord = () => {
    if (word !== '') result.at(-1)?.push(word);
    word = '';
  };
  for (let index = 0; index < header.length; index += 1) {
    const char = header[index] ?? '';
    if (char === '\\' && (quoted || depth > 0)) {
      index += 1;
      if (quoted) word += header[index] ?? '';
    } else if (depth > 0) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    else if (char === '"') quoted = !quoted;
    else if (quoted) word += char;
    else if (char === '(') depth = 1;
    else if (char === ';') {
      endWord();
      result.push([]);
    } else if (/\s/.test(char)) endWord();
    else word += char;
  }
  endWord();
  return result;
}

/** `a = b` is one pair however it is spaced; returns `[name, value]` pairs in order. */
function pairs(words: readonly string[]): [string, string][] {
  const joined = words.join(' ').replaceAll(' =', '=').replaceAll('= ', '=');
  return joined.split(' ').flatMap((word): [string, string][] => {
    const equals = word.indexOf('=');
    return equals > 0 ? [[word.slice(0, equals).toLowerCase(), word.slice(equals + 1)]] : [];
  });
}

/** Reads the value of one Authentication-Results header (RFC 8601 section 2.2). Null when it holds neither server nor result. */
export function parseAuthenticationHeader(header: string): AuthenticationHeader | null {
  const parts = sections(header.slice(0, MAX_HEADER)).slice(0, MAX_RESULTS);
  const first = parts[0]?.[0] ?? '';
  const named = first !== '' && !first.includes('=');
  const results = parts.slice(named ? 1 : 0).flatMap((words): MethodResult[] => {
    const [head, ...properties] = pairs(words);
    if (!head) return [];
    const method = head[0].split('/')[0] ?? '';
    return [{ method, result: head[1].toLowerCase(), properties: new Map(properties) }];
  });
  if (!named && results.length === 0) return null;
  return { server: named ? first.toLowerCase() : null, results };
}
