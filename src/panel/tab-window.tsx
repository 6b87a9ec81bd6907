import { DocumentsOf } from '../examiner/documents-of.tsx';
import { openOptions } from '../platform/tab.ts';
import { Banners } from '../ui/banners.tsx';
import { HelpOverlay } from '../ui/help-overlay.tsx';
import { NotAPortal } from '../ui/not-a-portal.tsx';
import { NotAnswering } from '../ui/not-answering.tsx';
import { saidWords } from '../ui/said-words.ts';
import { TabScreen } from '../ui/tab-screen.tsx';
import { TeamReportOf } from './team-report.tsx';
import { useActions } from './use-actions.ts';
import { useDraft } from './use-draft.ts';
import { useKeys } from './use-keys.ts';
import { usePanel } from './use-panel.ts';
import { useSurroundings } from './use-surroundings.ts';
import { useTabView } from './use-tab-view.ts';

export interface TabWindowProps {
  /** Null where the window has no tab to speak about. */
  tabId: number | null;
  /** The popup is for a glance, the panel for work; both are the same components. */
  as: 'popup' | 'panel';
}

/** Popup or panel of one tab. */
export function TabWindow({ tabId, as }: TabWindowProps) {
  const { answer, retry } = useTabView(tabId);
  const view = answer?.ok ? answer.data : null;
  const { draft, change } = useDraft(view?.state === 'request' ? view.request : null);
  const { events, said } = useActions({ tabId, view, draft, change });
  const surroundings = useSurroundings();
  const panel = usePanel(as);
  const { help, closeHelp } = useKeys(events);
  const options = () => void openOptions();
  if (tabId === null) return <NotAPortal host={null} onReadNow={retry} onOptions={options} />;
  // The worker answers within a frame or two: an empty window until then moves less than a drawing that is replaced.
  if (answer === null) return null;
  if (!answer.ok) return <NotAnswering onRetry={retry} />;
  return (
    <>
      <Banners {...surroundings} />
      <TabScreen view={answer.data} draft={draft} events={{ ...events, onOptions: options }} />
      {answer.data.state === 'request' ? (
        <>
          <DocumentsOf tabId={tabId} attachments={answer.data.request.fields.attachments ?? []} />
          <TeamReportOf tabId={tabId} />
        </>
      ) : null}
      {help ? <HelpOverlay onClose={closeHelp} /> : null}
      <p class="said said-last" role="status">
        {said === null ? '' : saidWords(said)}
      </p>
      {panel === null ? null : (
        <footer class="to-panel">
          <button type="button" class="button button-link" onClick={panel}>
            Open beside the page
          </button>
          <span class="quiet">Keys: ?</span>
        </footer>
      )}
    </>
  );
}
