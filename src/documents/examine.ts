import type { DocumentFacts, DocumentKind } from '../schema/document.ts';
import { sha256 } from './bytes.ts';
import { type Budget, CannotExamine, createBudget, LIMITS } from './limits.ts';
import { examinePdf } from './pdf/examine-pdf.ts';
import { kindOf } from './sniff.ts';

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

const notExamined = (kind: DocumentKind, reason: string): Examined => ({
  kind,
  document: { kind, examined: false, reason },
});

/** Examines a file's bytes; nothing is asked of anyone and nothing in it runs. A file that cannot be examined says why. */
export async function examine(bytes: Uint8Array, name: string, options: ExamineOptions): Promise<Examined> {
  const kind = kindOf(bytes, name);
  if (bytes.length > LIMITS.fileBytes) return notExamined(kind, 'it is larger than this reader takes');
  if (bytes.length === 0) return notExamined(kind, 'it is empty');
  try {
    const document = await byKind(kind, bytes, createBudget(options.now), options);
    return { kind, document: { kind, examined: true, sha256: await sha256(bytes), ...document } };
  } catch (error) {
    return notExamined(
      kind,
      error instanceof CannotExamine ? error.message : 'it is damaged in a way that this reader cannot get over',
    );
  }
}

async function byKind(
  kind: DocumentKind,
  bytes: Uint8Array,
  budget: Budget,
  options: ExamineOptions,
): Promise<DocumentFacts> {
  if (kind === 'pdf') return await examinePdf(bytes, budget, options.governmentRoots ?? new Set());
  if (kind === 'msg') throw new CannotExamine('mails saved by Outlook (.msg) are not examined: save the mail as .eml');
  throw new CannotExamine('it is of a kind that this reader does not examine');
}
