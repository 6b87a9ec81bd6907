import type { Finding } from '../schema/assessment.ts';
import type { Draft } from '../schema/draft.ts';
import type { TabView } from '../schema/view.ts';
import { Button } from './button.tsx';
import { Reason } from './reason.tsx';

/** Reasons shown before the fold; ui rule, chosen so that the popup fits without scrolling. */
const OPEN = 3;

/** How often an assessment with a reason was called right or wrong, by finding id. */
export type Precision = Extract<TabView, { state: 'request' }>['precision'];

export interface ReasonListProps {
  /** Worst first, without neutral facts. */
  findings: readonly Finding[];
  newSinceLooked: readonly string[];
  precision: Precision;
  placed: ReadonlySet<string>;
  /** Which are unfolded; kept, so that a reviewer who comes back finds them as they were. */
  draft: Pick<Draft, 'allReasons' | 'open'>;
  onDraft: (part: Partial<Pick<Draft, 'allReasons' | 'open'>>) => void;
  onShowWhere: (field: string) => void;
}

/** Block 3. A new reason below the fold opens the fold: nothing new is hidden. */
export function ReasonList({
  findings,
  newSinceLooked,
  precision,
  placed,
  draft,
  onDraft,
  onShowWhere,
}: ReasonListProps) {
  const isNew = (finding: Finding) => newSinceLooked.includes(finding.id);
  const all = draft.allReasons || findings.slice(OPEN).some(isNew);
  const shown = all ? findings : findings.slice(0, OPEN);
  const toggle = (id: string, isOpen: boolean) =>
    onDraft({ open: isOpen ? [...draft.open, id] : draft.open.filter((other) => other !== id) });
  const added = findings.filter(isNew).length;
  return (
    <section class="block" aria-labelledby="reasons">
      <h2 id="reasons">Reasons{findings.length > 0 ? <span class="count">{findings.length}</span> : null}</h2>
      <p class="quiet" role="status">
        {added > 0 ? `${added} new since you looked.` : ''}
      </p>
      {findings.length === 0 ? <p class="quiet">No reason for doubt was found in what could be checked.</p> : null}
      <ul class="reasons">
        {shown.map((finding) => (
          <Reason
            key={finding.id}
            finding={finding}
            isNew={isNew(finding)}
            judged={precision[finding.id]}
            placed={placed}
            open={draft.open.includes(finding.id)}
            onToggle={(isOpen) => toggle(finding.id, isOpen)}
            onShowWhere={onShowWhere}
          />
        ))}
      </ul>
      {findings.length > OPEN ? (
        <Button kind="link" expanded={all} onClick={() => onDraft({ allReasons: !all })}>
          {all ? 'Show the first three' : `Show ${findings.length - OPEN} more`}
        </Button>
      ) : null}
    </section>
  );
}
