import * as z from 'zod/mini';
import { DOCUMENT_KINDS, DocumentFacts } from '../schema/document.ts';

/** One file to examine: its bytes, or the same in base64 as a message brought them. */
export interface Job {
  name: string;
  data: ArrayBuffer | string;
}

/** What the worker answers. It has read a hostile file: its answer is parsed like one from outside. */
export const Answer = z.object({ kind: z.enum(DOCUMENT_KINDS), document: DocumentFacts });
export type Answer = z.infer<typeof Answer>;
