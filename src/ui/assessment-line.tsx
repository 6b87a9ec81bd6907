import type { Assessment } from '../schema/assessment.ts';
import type { DisclosureRequest } from '../schema/request.ts';
import { completeness, dataAge, headline } from './headline.ts';
import { PageText } from './page-text.tsx';
import { Shape } from './shape.tsx';
import { When } from './when.tsx';
import { levelLook } from './words.ts';

export interface AssessmentLineProps {
  request: DisclosureRequest;
  assessment: Assessment;
  dataAgeDays: number;
  /** True while look-ups are still on their way. */
  checking: boolean;
}

/** Block 1: shape, word and one sentence; under it how complete and how old. */
export function AssessmentLine({ request, assessment, dataAgeDays, checking }: AssessmentLineProps) {
  const { word, shape, tone } = levelLook(assessment.level, assessment.complete);
  return (
    <header class="assessment" data-tone={tone} data-level={assessment.level}>
      <h1 class="assessment-word">
        <Shape name={shape} size={20} />
        <span>{word}</span>
      </h1>
      <p class="assessment-sentence">
        <PageText value={headline(request, assessment)} limit={300} />
      </p>
      <p class="assessment-small">
        <span>{checking ? 'Still checking' : completeness(assessment)}</span>
        <span>{dataAge(dataAgeDays)}</span>
        {request.readAt === null ? null : (
          <span>
            Read at <When at={request.readAt} clockOnly />
          </span>
        )}
      </p>
    </header>
  );
}
