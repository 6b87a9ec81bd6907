import { DisclosureRequest } from '../schema/request.ts';
import { InputError, readJson } from './files.ts';
import type { InputReading } from './input-reading.ts';
import { readMailFile } from './mail-input.ts';
import { type PageOptions, readPageFile } from './page-input.ts';

/** Which files of a folder are inputs: a `.json` beside an `.html` of the same name only names its URL. */
export function isInput(name: string, siblings: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase();
  if (/\.(html?|eml)$/.test(lower)) return true;
  if (!lower.endsWith('.json')) return false;
  const stem = name.slice(0, -'.json'.length);
  return !siblings.has(`${stem}.html`) && !siblings.has(`${stem}.htm`);
}

/** Reads a saved page, a mail or a request, by what the file's name ends in. */
export async function readInput(file: string, options: PageOptions): Promise<InputReading> {
  const lower = file.toLowerCase();
  if (lower.endsWith('.html') || lower.endsWith('.htm')) return readPageFile(file, options);
  if (lower.endsWith('.eml')) return await readMailFile(file, options);
  if (lower.endsWith('.json')) return readRequestFile(file, options.url);
  throw new InputError('neither a saved page (.html), a mail (.eml) nor a request (.json)');
}

function readRequestFile(file: string, url: string | undefined): InputReading {
  const parsed = DisclosureRequest.safeParse(readJson(file));
  if (!parsed.success) throw new InputError('not a request: no usable `fields`');
  const request = parsed.data;
  return { page: 'request', portal: request.portal, reason: null, url: url ?? request.url, requests: [request] };
}
