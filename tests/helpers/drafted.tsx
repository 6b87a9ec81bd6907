import { useState } from 'preact/hooks';
import { type Draft, EMPTY_DRAFT } from '../../src/schema/draft.ts';
import type { TabView } from '../../src/schema/view.ts';
import { type TabEvents, TabScreen } from '../../src/ui/tab-screen.tsx';

export interface DraftedProps {
  view: TabView;
  events: TabEvents;
  draft?: Partial<Draft>;
}

/** A screen with a draft of its own, kept while it is drawn: what the extension's windows keep in storage. */
export function Drafted({ view, events, draft = {} }: DraftedProps) {
  const [held, setHeld] = useState<Draft>({ ...EMPTY_DRAFT, ...draft });
  const onDraft = (part: Partial<Draft>) => {
    setHeld((now) => ({ ...now, ...part }));
    events.onDraft(part);
  };
  return <TabScreen view={view} draft={held} events={{ ...events, onDraft }} />;
}
