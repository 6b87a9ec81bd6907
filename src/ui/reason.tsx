import type { Finding } from '../schema/assessment.ts';
import { Button } from './button.tsx';
import { Crosshair } from './generated/icons.ts';
import { Likeness } from './likeness.tsx';
import { PageText } from './page-text.tsx';
import { Shape } from './shape.tsx';
import { When } from './when.tsx';
import { count, fieldName, SEVERITY_LOOK, WHY } from './words.ts';

export interface ReasonProps {
  finding: Finding;
  /** It was not there when the reviewer last looked. */
  isNew: boolean;
  /** Fields that can be pointed at on the page. */
  placed: ReadonlySet<string>;
  /** How often reviewers here called an assessment with this reason right or wrong. */
  judged?: { right: number; wrong: number } | undefined;
  open: boolean;
  onToggle: (open: boolean) => void;
  onShowWhere: (field: string) => void;
}

/** One reason: the fact; unfolded, why it matters, whether it could be innocent, and where it comes from. */
export function Reason({ finding, isNew, judged, placed, open, onToggle, onShowWhere }: ReasonProps) {
  const { word, shape, tone } = SEVERITY_LOOK[finding.severity];
  const field = finding.fields.find((name) => placed.has(name));
  return (
    <li class="reason" data-tone={tone} data-new={isNew ? 'true' : undefined}>
      <details
        open={open}
        onToggle={({ currentTarget }) => currentTarget.open !== open && onToggle(currentTarget.open)}
      >
        <summary>
          <span class="reason-severity">
            <Shape name={shape} size={12} />
            {word}
            {isNew ? (
              <span class="new-mark">
                New<span class="visually-hidden"> since you looked</span>
              </span>
            ) : null}
          </span>
          <span class="reason-fact">
            <PageText value={finding.text} />
          </span>
        </summary>
        <dl class="reason-more">
          <dt>Why it matters</dt>
          <dd>{WHY[finding.family]}</dd>
          <dt>Could it be innocent?</dt>
          <dd>
            <PageText value={finding.benign} />
          </dd>
          <dt>What to do</dt>
          <dd>
            <PageText value={finding.nextStep} />
          </dd>
          <dt>Source</dt>
          <dd>
            {finding.sources.map(({ source, at }) => (
              <span class="source" key={`${source} ${at}`}>
                {source === 'page' ? 'This page' : <PageText value={source} limit={80} />}, <When at={at} />
              </span>
            ))}
          </dd>
          {judged ? (
            <>
              <dt>Here so far</dt>
              <dd>
                Called right {judged.right} of {count(judged.right + judged.wrong, 'time')}
              </dd>
            </>
          ) : null}
          <dt>Reference</dt>
          <dd>
            <PageText value={[...finding.catalogue, finding.id].join(' · ')} limit={120} />
          </dd>
        </dl>
      </details>
      <Likeness params={finding.message.params} />
      {field ? (
        <Button
          kind="link"
          icon={Crosshair}
          label={`Show where: ${fieldName(field)}`}
          onClick={() => onShowWhere(field)}
        >
          Show where
        </Button>
      ) : null}
    </li>
  );
}
