import { type Draft, EMPTY_DRAFT } from '../schema/draft.ts';
import type { TabView } from '../schema/view.ts';
import { ListSummary } from './list-summary.tsx';
import { NeedsAccess } from './needs-access.tsx';
import { NotAPortal } from './not-a-portal.tsx';
import { NotARequest } from './not-a-request.tsx';
import { Reading } from './reading.tsx';
import { type RequestEvents, RequestView } from './request-view.tsx';
import { Unreadable } from './unreadable.tsx';

export interface TabEvents extends RequestEvents {
  onReadNow: () => void;
  onGrant: (host: string) => void;
  /** Points at a row of the list, or opens what it links to. By its place in the page's order. */
  onShowRow: (row: number) => void;
  onOpenRow: (row: number) => void;
}

export interface TabScreenProps {
  view: TabView;
  events: TabEvents;
  draft?: Draft;
}

/** Every state of a tab, each with a drawing of its own. */
export function TabScreen({ view, events, draft = EMPTY_DRAFT }: TabScreenProps) {
  switch (view.state) {
    case 'not-a-portal':
      return <NotAPortal host={view.host} onReadNow={events.onReadNow} onOptions={events.onOptions} />;
    case 'needs-access':
      return <NeedsAccess host={view.host} portal={view.portal} onGrant={() => events.onGrant(view.host)} />;
    case 'not-a-request':
      return <NotARequest portal={view.portal} host={view.host} onReadNow={events.onReadNow} />;
    case 'reading':
      return <Reading portal={view.portal} />;
    case 'unreadable':
      return <Unreadable portal={view.portal} reason={view.reason} health={view.health} onReadNow={events.onReadNow} />;
    case 'request':
      return <RequestView view={view} draft={draft} {...events} />;
    case 'list':
      return <ListSummary view={view} onShowRow={events.onShowRow} onOpenRow={events.onOpenRow} />;
    default:
      return view satisfies never;
  }
}
