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
}

/** Every state of a tab, each with a drawing of its own. */
export function TabScreen({ view, events }: { view: TabView; events: TabEvents }) {
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
      return <RequestView view={view} {...events} />;
    case 'list':
      return <ListSummary view={view} />;
    default:
      return view satisfies never;
  }
}
