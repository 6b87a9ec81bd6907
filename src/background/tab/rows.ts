import type { ReadReply, RowShape } from '../../messages/contract.ts';
import type { Assessment, Level } from '../../schema/assessment.ts';
import type { FrameRecord, RequestRecord } from './record.ts';

const SHAPES: Readonly<Record<Level, RowShape>> = {
  'no-known-problem': 'ring',
  verify: 'dot',
  'verify-twice': 'triangle',
  'likely-fraudulent': 'octagon',
};

const shapeOf = ({ level, complete }: Assessment): RowShape =>
  level === 'no-known-problem' && !complete ? 'dash' : SHAPES[level];

/** Where a row stands on the page: at what it is about, else at whoever sent it. */
const FIELDS = ['subject', 'requesterEmail', 'requesterName', 'caseNumber', 'submittedAt'] as const;

/** The element of a row that is pointed at; null where nothing of it was read from a place. */
export const placeOfRow = ({ request: { readFrom } }: RequestRecord): string | null =>
  FIELDS.map((field) => readFrom[field]?.element).find((element) => element !== undefined) ?? null;

/** The marks of a list's rows. */
export const rowMarks = (frame: FrameRecord | undefined): ReadReply['rows'] =>
  (frame?.page === 'list' ? frame.requests : []).flatMap((row) => {
    const place = placeOfRow(row);
    return place && row.assessment ? [{ place, shape: shapeOf(row.assessment) }] : [];
  });
