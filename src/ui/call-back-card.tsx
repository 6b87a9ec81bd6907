import type { DisclosureRequest } from '../schema/request.ts';
import { Button } from './button.tsx';
import { PageText } from './page-text.tsx';

export type CallBackResult = 'confirmed' | 'refuted';

export interface CallBackCardProps {
  request: DisclosureRequest;
  onCallBack: (result: CallBackResult) => void;
}

/** Whom to call and what to ask. The request's own number is shown only to say that it does not count. */
export function CallBackCard({ request, onCallBack }: CallBackCardProps) {
  const { agency, phone, requesterName, caseNumber } = request.fields;
  return (
    <div class="call-back">
      <ol class="steps">
        <li>
          Find the switchboard of {agency ? <PageText value={agency} limit={120} /> : 'the agency'} on its own site, not
          in this request.
        </li>
        {phone ? (
          <li>
            Do not use{' '}
            <s>
              <PageText value={phone} limit={40} />
            </s>
            : it comes from the request.
          </li>
        ) : null}
        <li>
          Ask for {requesterName ? <PageText value={requesterName} limit={80} /> : 'the officer'} or a supervisor, and
          whether they sent this request{caseNumber ? ', case ' : ''}
          {caseNumber ? <PageText value={caseNumber} limit={60} /> : null}.
        </li>
      </ol>
      <p class="quiet">What did the agency say? The answer stays on this computer.</p>
      <div class="row">
        <Button onClick={() => onCallBack('confirmed')}>It sent the request</Button>
        <Button onClick={() => onCallBack('refuted')}>It did not send it</Button>
      </div>
    </div>
  );
}
