import { DocumentsOf } from '../examiner/documents-of.tsx';
import { openOptions } from '../platform/tab.ts';
import { Banners } from '../ui/banners.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { NotAPortal } from '../ui/not-a-portal.tsx';
import { NotAnswering } from '../ui/not-answering.tsx';
import { TabScreen } from '../ui/tab-screen.tsx';
import { TeamReportOf } from './team-report.tsx';
import { useActions } from './use-actions.ts';
import { useSurroundings } from './use-surroundings.ts';
import { useTabView } from './use-tab-view.ts';

/** The popup of one tab; null where the window has none to speak about. */
export function Popup({ tabId }: { tabId: number | null }) {
  const { answer, retry } = useTabView(tabId);
  const { events, said } = useActions(tabId);
  const surroundings = useSurroundings();
  const options = () => void openOptions();
  if (tabId === null) return <NotAPortal host={null} onReadNow={retry} onOptions={options} />;
  // The worker answers within a frame or two: an empty window until then moves less than a drawing that is replaced.
  if (answer === null) return null;
  if (!answer.ok) return <NotAnswering onRetry={retry} />;
  return (
    <>
      <Banners {...surroundings} />
      <TabScreen view={answer.data} events={{ ...events, onOptions: options }} />
      {answer.data.state === 'request' ? (
        <DocumentsOf tabId={tabId} attachments={answer.data.request.fields.attachments ?? []} />
      ) : null}
      {answer.data.state === 'request' ? <TeamReportOf tabId={tabId} /> : null}
      <p class="said" role="status">
        {said === null ? '' : failureWords(said)}
      </p>
    </>
  );
}
