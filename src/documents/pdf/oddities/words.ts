import type { Oddity, OddityKind } from '../../../schema/document.ts';
import { type Box, rounded } from '../geometry.ts';

/** Letters and digits of a text: what a reader would miss if it were gone. */
export const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** A text as a fact quotes it: one line, at most 120 characters. */
export const quoted = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 120);

export const oddity = (kind: OddityKind, page: number | null, box: Box | null, detail: string): Oddity => ({
  kind,
  page,
  box: box && rounded(box),
  detail: detail.slice(0, 600),
});
