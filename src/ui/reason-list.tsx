import { useState } from 'preact/hooks';
import type { Finding } from '../schema/assessment.ts';
import { Button } from './button.tsx';
import { Reason } from './reason.tsx';

/** Reasons shown before the fold; ui rule, chosen so that the popup fits without scrolling. */
const OPEN = 3;

export interface ReasonListProps {
  /** Worst first, without neutral facts. */
  findings: readonly Finding[];
  newSinceLooked: readonly string[];
  placed: ReadonlySet<string>;
  onShowWhere: (field: string) => void;
}

/** Block 3. A new reason below the fold opens the fold: nothing new is hidden. */
export function ReasonList({ findings, newSinceLooked, placed, onShowWhere }: ReasonListProps) {
  const [unfolded, setUnfolded] = useState(false);
  const isNew = (finding: Finding) => newSinceLooked.includes(finding.id);
  const all = unfolded || findings.slice(OPEN).some(isNew);
  const shown = all ? findings : findings.slice(0, OPEN);
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
          <Reason key={finding.id} finding={finding} isNew={isNew(finding)} placed={placed} onShowWhere={onShowWhere} />
        ))}
      </ul>
      {findings.length > OPEN ? (
        <Button kind="link" expanded={all} onClick={() => setUnfolded(!all)}>
          {all ? 'Show the first three' : `Show ${findings.length - OPEN} more`}
        </Button>
      ) : null}
    </section>
  );
}
