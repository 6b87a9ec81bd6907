import type { DocumentFacts, DocumentKind } from '../schema/document.ts';
import { sha256 } from './bytes.ts';
import { type Budget, CannotExamine, createBudget, LIMITS } from './limits.ts';
import { openMail } from './mail/eml.ts';
import { examineDocx } from './office/docx.ts';
import { examinePdf } from './pdf/examine-pdf.ts';
import { examinePicture } from './pictures/examine-picture.ts';
import { kindOf } from './sniff.ts';
import { entriesOf } from './zip.ts';

export interface ExamineOptions {
  /** Milliseconds from any fixed moment: the examination ends itself when it takes too long. */
  now(): number;
  /** SHA-256 fingerprints, hexadecimal, of certificates that the caller takes for government authorities'. */
  governmentRoots?: ReadonlySet<string>;
}

export interface Examined {
  kind: DocumentKind;
  document: DocumentFacts;
}

interface Inside {
  budget: Budget;
  roots: ReadonlySet<string>;
  /** How many mails and archives this file stands in. */
  depth: number;
}

const notExamined = (kind: DocumentKind, reason: string): Examined => ({
  kind,
  document: { kind, examined: false, reason },
});

/** Examines a file's bytes; nothing is asked of anyone and nothing in it runs. A file that cannot be examined says why. */
export async function examine(bytes: Uint8Array, name: string, options: ExamineOptions): Promise<Examined> {
  const { governmentRoots = new Set<string>(), now } = options;
  return await examineInside(bytes, name, { budget: createBudget(now), roots: governmentRoots, depth: 0 });
}

async function examineInside(bytes: Uint8Array, name: string, inside: Inside): Promise<Examined> {
  const kind = kindOf(bytes, name);
  if (bytes.length > LIMITS.fileBytes) return notExamined(kind, 'it is larger than this reader takes');
  if (bytes.length === 0) return notExamined(kind, 'it is empty');
  if (inside.depth > LIMITS.nesting) return notExamined(kind, 'it stands too deep within other files');
  try {
    const document = await byKind(kind, bytes, inside);
    return { kind, document: { kind, examined: true, sha256: await sha256(bytes), ...document } };
  } catch (error) {
    // A reader that breaks on a hostile file ends here: what it had found by then counts for nothing.
    return notExamined(
      kind,
      error instanceof CannotExamine ? error.message : 'it is damaged in a way that this reader cannot get over',
    );
  }
}

async function byKind(kind: DocumentKind, bytes: Uint8Array, inside: Inside): Promise<DocumentFacts> {
  if (kind === 'pdf') return await examinePdf(bytes, inside.budget, inside.roots);
  if (kind === 'docx') return await examineDocx(bytes, inside.budget);
  if (kind === 'jpeg' || kind === 'png' || kind === 'tiff') return examinePicture(kind, bytes);
  if (kind === 'zip') return await examineArchive(bytes, inside);
  if (kind === 'eml') {
    const { facts, files } = await openMail(bytes);
    return { ...facts, parts: await examineParts(files, inside) };
  }
  if (kind === 'msg') throw new CannotExamine('mails saved by Outlook (.msg) are not examined: save the mail as .eml');
  throw new CannotExamine('it is of a kind that this reader does not examine');
}

type Parts = NonNullable<DocumentFacts['parts']>;

async function examineArchive(bytes: Uint8Array, inside: Inside): Promise<DocumentFacts> {
  const entries = entriesOf(bytes, inside.budget);
  const files: { name: string; bytes: Uint8Array }[] = [];
  const locked = entries.filter((entry) => entry.locked).map(({ name }) => name);
  for (const entry of entries) if (!entry.locked) files.push({ name: entry.name, bytes: await entry.open() });
  const oddities = locked.map((name) => ({ kind: 'password' as const, page: null, box: null, detail: name }));
  return { signature: 'none', parts: await examineParts(files, inside), oddities };
}

async function examineParts(files: readonly { name: string; bytes: Uint8Array }[], inside: Inside): Promise<Parts> {
  const parts: Parts = [];
  for (const { name, bytes } of files) {
    const { document } = await examineInside(bytes, name, { ...inside, depth: inside.depth + 1 });
    parts.push({ name, document });
  }
  return parts;
}
