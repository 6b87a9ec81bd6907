import { normaliseReading } from '../../portals/normalise/index.ts';
import type { PageReading } from '../../schema/reading.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import { emptyTab, type FrameRecord, tabItem } from './record.ts';
import { takeReading } from './same-request.ts';

/** Session storage holds 10 MB for all tabs: the text of one request is kept up to here, that of a list's row much less. */
const MAX_TEXT = { request: 300_000, row: 4_000 } as const;
const MAX_FRAMES = 50;

function cut(request: DisclosureRequest, limit: number): DisclosureRequest {
  const { bodyText } = request.fields;
  if (bodyText === null || bodyText.length <= limit) return request;
  return { ...request, fields: { ...request.fields, bodyText: bodyText.slice(0, limit) } };
}

export interface PageSource {
  tabId: number;
  frameId: number;
  document: string;
  url: string;
  privateWindow: boolean;
  portalName: string | null;
  /** ISO instant of this reading. */
  readAt: string;
  /** The company's own mail servers, by its settings. */
  receivingHosts: readonly string[];
}

function frameFrom(
  before: FrameRecord | undefined,
  reading: PageReading,
  { url, readAt, receivingHosts }: PageSource,
): FrameRecord {
  const isRow = reading.page === 'list';
  const requests = normaliseReading(reading, { url, readAt, receivingHosts }).map((request) =>
    cut(request, isRow ? MAX_TEXT.row : MAX_TEXT.request),
  );
  const earlier = before?.page === reading.page && !isRow ? before.requests : [];
  return {
    url,
    page: reading.page,
    portal: reading.portal,
    reason: reading.reason,
    health: reading.health,
    readAt,
    requests: requests.map((request, index) => takeReading(earlier[index], request)),
    pending: requests.length > 0,
    due: (before?.due ?? 0) + 1,
    lookingUntil: before?.lookingUntil ?? 0,
    disclosed: earlier.length > 0 ? (before?.disclosed ?? []) : [],
  };
}

/** Joins what one frame read with what is known of its tab. Nothing is assessed yet: it is written first. */
export async function takePage(reading: PageReading, source: PageSource): Promise<void> {
  const frameId = String(source.frameId);
  await tabItem(source.tabId).update((known) => {
    const tab = known ?? emptyTab(source.url, source.frameId);
    const current = tab.documents[frameId];
    // The last word of a page that has been left: its successor has spoken already.
    if (current !== undefined && current !== source.document) return tab;
    const frame = frameFrom(tab.frames[frameId], reading, source);
    const others = Object.entries(tab.frames).filter(([id]) => id !== frameId);
    return {
      ...tab,
      url: source.frameId === 0 ? source.url : tab.url,
      portalName: source.frameId === 0 ? source.portalName : (tab.portalName ?? source.portalName),
      privateWindow: source.privateWindow,
      reading: tab.reading && source.frameId !== 0,
      documents: { ...tab.documents, [frameId]: source.document },
      frames: Object.fromEntries([...others.slice(0, MAX_FRAMES - 1), [frameId, frame]]),
    };
  });
}
