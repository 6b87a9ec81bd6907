import type { Draft, Feedback } from '../schema/draft.ts';
import type { TabView } from '../schema/view.ts';
import { agreementOf } from './agreement.ts';
import { AgreementGrid } from './agreement-grid.tsx';
import { AssessmentLine } from './assessment-line.tsx';
import { Button } from './button.tsx';
import type { CallBackResult } from './call-back-card.tsx';
import { Disclosed } from './disclosed.tsx';
import { Facts } from './facts.tsx';
import { FeedbackBlock } from './feedback-block.tsx';
import { History, isHistory } from './history.tsx';
import { LevelChange } from './level-change.tsx';
import { NextStep } from './next-step.tsx';
import { NotChecked } from './not-checked.tsx';
import { NoteBlock } from './note-block.tsx';
import { OldData } from './old-data.tsx';
import { ReasonList } from './reason-list.tsx';
import { count } from './words.ts';

export interface RequestEvents {
  onShowWhere: (field: string) => void;
  onCallBack: (result: CallBackResult) => void;
  onDismissGone: () => void;
  onOptions: () => void;
  onDraft: (part: Partial<Draft>) => void;
  onCopyNote: () => void;
  onSaveNote: () => void;
  onFeedback: (given: Feedback) => void;
}

export interface RequestViewProps extends RequestEvents {
  view: Extract<TabView, { state: 'request' }>;
  draft: Draft;
}

/** One request, in the fixed order of blocks. */
export function RequestView({ view, draft, ...on }: RequestViewProps) {
  const { request, assessment, noLongerShown } = view;
  const doubts = assessment.findings.filter(({ severity }) => severity !== 'info');
  const neutral = assessment.findings.filter((finding) => finding.severity === 'info' && !isHistory(finding));
  const placed = new Set(Object.keys(request.readFrom));
  return (
    <main class="request">
      <AssessmentLine
        request={request}
        assessment={assessment}
        dataAgeDays={view.dataAgeDays}
        checking={view.checking}
      />
      <LevelChange before={view.levelBefore} now={assessment.level} />
      <OldData ageDays={view.dataAgeDays} limitDays={view.dataLimitDays} onOptions={on.onOptions} />
      <NextStep
        request={request}
        assessment={assessment}
        published={view.published}
        draft={draft.callBack}
        onDraft={(callBack) => on.onDraft({ callBack })}
        onCallBack={on.onCallBack}
      />
      <ReasonList
        findings={doubts}
        newSinceLooked={view.newSinceLooked}
        precision={view.precision}
        placed={placed}
        draft={draft}
        onDraft={on.onDraft}
        onShowWhere={on.onShowWhere}
      />
      {noLongerShown.length > 0 ? (
        <p class="banner" role="status">
          <span>
            {count(noLongerShown.length, 'value is', 'values are')} no longer shown on the page but still counted.
          </span>
          <Button kind="link" onClick={on.onDismissGone}>
            Drop
          </Button>
        </p>
      ) : null}
      <AgreementGrid rows={agreementOf(request.fields, assessment.findings)} />
      <NotChecked entries={assessment.notChecked} onOptions={on.onOptions} />
      <Facts fields={request.fields} findings={neutral} noLongerShown={noLongerShown} />
      <History fields={request.fields} assessment={assessment} />
      <NoteBlock
        note={draft.note}
        onNote={(note) => on.onDraft({ note })}
        onCopy={on.onCopyNote}
        onSave={on.onSaveNote}
      />
      <FeedbackBlock given={draft.feedback} onFeedback={on.onFeedback} />
      <Disclosed lines={view.disclosed} />
    </main>
  );
}
