import * as z from 'zod/mini';
import { TAB_PREFIX, tabKey } from '../../messages/tab-key.ts';
import { type Item, item, keysOf } from '../../platform/storage.ts';
import { Assessment, LEVELS } from '../../schema/assessment.ts';
import { DocumentFacts } from '../../schema/document.ts';
import { AdapterHealth, PAGE_KINDS } from '../../schema/reading.ts';
import { DisclosureRequest } from '../../schema/request.ts';

/** One request of a frame, or one row of its list. */
export const RequestRecord = z.object({
  /** As last read. */
  request: DisclosureRequest,
  /** Values that the page showed earlier for this same request and shows no longer. */
  kept: z._default(z.record(z.string(), z.unknown()), {}),
  /** Files of this request that were examined, by name. The files themselves are not kept. */
  documents: z._default(z.record(z.string(), z.object({ size: z.nullable(z.number()), document: DocumentFacts })), {}),
  /** Null while the worker has not assessed this reading yet. */
  assessment: z.nullable(Assessment),
  /** Finding ids that were there when the reviewer last looked; null = has not looked yet. */
  seen: z._default(z.nullable(z.array(z.string())), null),
  /** The level at that moment. */
  seenLevel: z.optional(z.enum(LEVELS)),
});
export type RequestRecord = z.infer<typeof RequestRecord>;

/** What one frame of a tab showed when its content script last read it. */
export const FrameRecord = z.object({
  url: z.string(),
  page: z.enum(PAGE_KINDS),
  portal: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  health: z.nullable(AdapterHealth),
  readAt: z.string(),
  requests: z.array(RequestRecord),
  /** Written, and not yet assessed: whoever wakes next does it. */
  pending: z.boolean(),
  /** How often an assessment has become due: what was made for an earlier time is out of date when it is ready. */
  due: z._default(z.number(), 0),
  /** Look-ups about this frame's sender are under way until then at the latest. Milliseconds since the epoch. */
  lookingUntil: z._default(z.number(), 0),
  /** What has left the browser about this frame's sender, one line each. */
  disclosed: z._default(z.array(z.string()), []),
});
export type FrameRecord = z.infer<typeof FrameRecord>;

/** A frame whose assessment has become due: it was read, or something that counts has changed. */
export const due = (frame: FrameRecord): FrameRecord => ({
  ...frame,
  pending: frame.requests.length > 0,
  due: frame.due + 1,
});

export const TabRecord = z.object({
  /** The top frame's address. */
  url: z.string(),
  portalName: z.nullable(z.string()),
  privateWindow: z.boolean(),
  /** The reviewer asked to read this page although it is no chosen portal. */
  asked: z.boolean(),
  /** The top frame's content script has started and said nothing yet. */
  reading: z.boolean(),
  /** The document that each frame shows, by the name its content script gave it. */
  documents: z._default(z.record(z.string(), z.string()), {}),
  /** By the browser's frame id; 0 is the top frame. */
  frames: z.record(z.string(), FrameRecord),
});
export type TabRecord = z.infer<typeof TabRecord>;

/** What is known of one tab; null where nothing is. In memory only: it ends with the browser. */
export const tabItem = (tabId: number): Item<TabRecord | null> =>
  item({ area: 'session', key: tabKey(tabId), schema: z.nullable(TabRecord), fallback: () => null });

/** Every tab that something is known of. */
export async function knownTabs(): Promise<number[]> {
  return (await keysOf('session', TAB_PREFIX)).map((key) => Number(key.slice(TAB_PREFIX.length)));
}

/** A tab of which one frame has spoken; a portal inside another page has no word of the top frame to wait for. */
export const emptyTab = (url: string, frameId = 0): TabRecord => ({
  url,
  portalName: null,
  privateWindow: false,
  asked: false,
  reading: frameId === 0,
  documents: {},
  frames: {},
});
