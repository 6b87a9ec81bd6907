import type { PageKind } from '../../schema/reading.ts';
import type { FrameRecord, TabRecord } from './record.ts';

/** Which frame speaks for the tab: one with a request before a list, before one that could not be read. */
const RANK: Readonly<Record<PageKind, number>> = { request: 3, list: 2, unreadable: 1, other: 0 };

const shown = (frame: FrameRecord): number =>
  Object.values(frame.requests[0]?.request.fields ?? {}).filter((value) => value !== null && value !== '').length;

export interface Subject {
  frameId: number;
  frame: FrameRecord;
}

/** The frame whose reading the reviewer is shown; null when none has been read. */
export function subjectOf(tab: TabRecord): Subject | null {
  const frames = Object.entries(tab.frames).map(([id, frame]) => ({ frameId: Number(id), frame }));
  // A portal's page with a request in a preview frame is about that request; of two, the one that shows more.
  frames.sort(
    (a, b) => RANK[b.frame.page] - RANK[a.frame.page] || shown(b.frame) - shown(a.frame) || a.frameId - b.frameId,
  );
  return frames[0] ?? null;
}
