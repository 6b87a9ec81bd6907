import type { Oddity } from '../../schema/document.ts';
import type { PdfFile, Revision } from './file.ts';
import { oddity, quoted } from './oddities/words.ts';
import { textString } from './text-string.ts';
import { isDict, nameOf, type PdfDict, PdfStream, PdfString } from './values.ts';

/** Files that run, or hold programs, when they are opened. */
const PROGRAMS =
  /\.(?:exe|com|bat|cmd|scr|pif|msi|js|jse|vbs|vbe|wsf|hta|ps1|lnk|jar|docm|xlsm|pptm|iso|img|vhd|chm|url|reg)$/i;
/** The formatting functions that form editors write by themselves. */
const FORMATTING = /^\s*AF(?:Date|Number|Percent|Special|Time|Simple|Range|Merge|MakeNumber|ExtractNums)\w{0,40}\s*\(/;

/** Scripts, programs and files within the file, with the save that brought them. */
export async function activeParts(file: PdfFile, revision: Revision): Promise<Oddity[]> {
  const found: Oddity[] = [];
  const seen = new Set<string>();
  for (const { number, value } of file.definitions) {
    if (found.length >= 50) break;
    const dict = isDict(value) ? value : value instanceof PdfStream ? value.dict : null;
    if (!dict || revision.definition(number)?.value !== value) continue;
    for (const inner of [dict, ...innerDicts(dict)]) {
      const one = await partOf(file, revision, inner);
      if (one && !seen.has(one.kind + one.detail)) found.push(one);
      if (one) seen.add(one.kind + one.detail);
    }
  }
  return found;
}

/** Actions are often written inside the object that starts them. */
function innerDicts(dict: PdfDict): PdfDict[] {
  return ['A', 'AA', 'OpenAction', 'JS'].flatMap((key) => {
    const value = dict.get(key);
    if (!isDict(value)) return [];
    return [value, ...[...value.values()].filter(isDict)];
  });
}

async function partOf(file: PdfFile, revision: Revision, dict: PdfDict): Promise<Oddity | null> {
  const action = nameOf(dict.get('S'));
  if (action === 'JavaScript') {
    const script = await scriptOf(file, revision, dict);
    return FORMATTING.test(script) ? null : oddity('script', null, null, quoted(script) || 'a script');
  }
  if (action === 'Launch') return oddity('launch', null, null, quoted(launched(revision, dict)) || 'a program');
  if (!dict.has('EF')) return null;
  const name = textString(revision.resolve(dict.get('UF'))) ?? textString(revision.resolve(dict.get('F'))) ?? 'a file';
  return oddity(PROGRAMS.test(name) ? 'embedded-program' : 'embedded-file', null, null, quoted(name));
}

function launched(revision: Revision, dict: PdfDict): string {
  const target = revision.resolve(dict.get('F')) ?? revision.dict(dict.get('Win'))?.get('F');
  return textString(isDict(target) ? target.get('F') : target) ?? '';
}

async function scriptOf(file: PdfFile, revision: Revision, dict: PdfDict): Promise<string> {
  const source = revision.resolve(dict.get('JS'));
  if (source instanceof PdfString) return textString(source) ?? '';
  const bytes = source instanceof PdfStream ? await file.bytesOf(source) : null;
  return bytes ? new TextDecoder('latin1').decode(bytes.subarray(0, 2000)) : '';
}
