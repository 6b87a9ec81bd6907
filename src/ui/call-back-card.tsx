import type { Draft } from '../schema/draft.ts';
import type { DisclosureRequest } from '../schema/request.ts';
import type { PublishedContact } from '../schema/view.ts';
import { Button } from './button.tsx';
import { TextInput } from './form/text-input.tsx';
import { PageText } from './page-text.tsx';

export type CallBackResult = 'confirmed' | 'refuted';

export interface CallBackCardProps {
  request: DisclosureRequest;
  published: PublishedContact | null;
  draft: Draft['callBack'];
  onDraft: (callBack: Draft['callBack']) => void;
  onCallBack: (result: CallBackResult) => void;
}

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^00/, '');

/** Whom to call and what to ask. The request's own number is shown only to say that it does not count. */
export function CallBackCard({ request, published, draft, onDraft, onCallBack }: CallBackCardProps) {
  const { phone, requesterName, caseNumber, supervisorName } = request.fields;
  const isPublished = Boolean(phone && published?.phone && digits(phone) === digits(published.phone));
  return (
    <div class="call-back">
      <ol class="steps">
        <li>
          <Where request={request} published={published} />
        </li>
        {phone && !isPublished ? (
          <li>
            Do not use{' '}
            <s>
              <PageText value={phone} limit={40} />
            </s>
            : it comes from the request.
          </li>
        ) : null}
        <li>
          Ask for {requesterName ? <PageText value={requesterName} limit={80} /> : 'the officer'} or a supervisor
          {supervisorName ? ' (the request names ' : ''}
          {supervisorName ? <PageText value={supervisorName} limit={80} /> : null}
          {supervisorName ? ')' : ''}, and whether they sent this request{caseNumber ? ', case ' : ''}
          {caseNumber ? <PageText value={caseNumber} limit={60} /> : null}.
        </li>
      </ol>
      <TextInput label="Number called" value={draft.number} onInput={(number) => onDraft({ ...draft, number })} />
      <TextInput
        label="Where that number is published"
        value={draft.source}
        onInput={(source) => onDraft({ ...draft, source })}
      />
      <TextInput label="Who answered" value={draft.whom} onInput={(whom) => onDraft({ ...draft, whom })} />
      <p class="quiet">What did the agency say? The answer stays on this computer.</p>
      <div class="row">
        <Button onClick={() => onCallBack('confirmed')}>It sent the request</Button>
        <Button onClick={() => onCallBack('refuted')}>It did not send it</Button>
      </div>
    </div>
  );
}

/** Where the number is to be found: never in the request. A number is offered only where somebody checked it. */
function Where({ request, published }: Pick<CallBackCardProps, 'request' | 'published'>) {
  const { agency } = request.fields;
  if (!published)
    return (
      <>
        Find the switchboard of {agency ? <PageText value={agency} limit={120} /> : 'the agency'} on its own site, not
        in this request. The agency is not in the bundled registry; many small forces are not.
      </>
    );
  return (
    <>
      {published.phone ? 'Call ' : 'Find the number on '}
      <strong class="published">
        <PageText value={published.phone ?? published.page ?? published.agency} limit={200} />
      </strong>
      {published.by === 'name' ? ', as published for ' : ', the page of the agency whose domain sent it: '}
      <PageText value={published.agency} limit={120} />.{' '}
      <span class="quiet">
        Source: <PageText value={published.source} limit={120} />, data of {published.date.slice(0, 10)}.
      </span>
    </>
  );
}
