import type { Assessment, Level } from '../schema/assessment.ts';
import type { Draft } from '../schema/draft.ts';
import type { DisclosureRequest } from '../schema/request.ts';
import type { PublishedContact } from '../schema/view.ts';
import { Button } from './button.tsx';
import { CallBackCard, type CallBackResult } from './call-back-card.tsx';
import { PhoneCall } from './generated/icons.ts';
import { MinimalDisclosure } from './minimal-disclosure.tsx';
import { PageText } from './page-text.tsx';

const LEAD: Readonly<Record<Level, string>> = {
  'no-known-problem': 'Answer by your usual procedure.',
  verify: 'Call back before answering.',
  'verify-twice': 'Call back, and ask a second reviewer or the officer’s supervisor.',
  'likely-fraudulent': 'Do not answer yet. Take it to your escalation contact.',
};

export interface NextStepProps {
  request: DisclosureRequest;
  assessment: Assessment;
  published: PublishedContact | null;
  draft: Draft['callBack'];
  onDraft: (callBack: Draft['callBack']) => void;
  onCallBack: (result: CallBackResult) => void;
}

/** Block 2: one thing to do. It never offers to approve or refuse: a person decides that, in the portal. */
export function NextStep({ request, assessment, published, draft, onDraft, onCallBack }: NextStepProps) {
  const { open } = draft;
  const worst = assessment.findings.find(({ severity }) => severity !== 'info');
  return (
    <section class="block next-step" aria-labelledby="next-step">
      <h2 id="next-step">Next step</h2>
      <p class="next-step-lead">{LEAD[assessment.level]}</p>
      {worst && assessment.level !== 'no-known-problem' ? (
        <p class="quiet">
          <PageText value={worst.nextStep} limit={300} />
        </p>
      ) : null}
      <Button
        kind={assessment.level === 'no-known-problem' ? 'plain' : 'primary'}
        icon={PhoneCall}
        expanded={open}
        onClick={() => onDraft({ ...draft, open: !open })}
      >
        Call back through the published number
      </Button>
      {open ? (
        <CallBackCard request={request} published={published} draft={draft} onDraft={onDraft} onCallBack={onCallBack} />
      ) : null}
      <MinimalDisclosure fields={request.fields} level={assessment.level} />
    </section>
  );
}
