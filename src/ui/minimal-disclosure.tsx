import type { Level } from '../schema/assessment.ts';
import type { RequestFields } from '../schema/request.ts';

/** An emergency that is not settled: what can be done at once, without giving more than is needed if it is not real. */
export function MinimalDisclosure({ fields, level }: { fields: RequestFields; level: Level }) {
  const isEmergency = fields.emergency === true || fields.process === 'emergency';
  if (!isEmergency || level === 'no-known-problem') return null;
  return (
    <details class="fold meanwhile">
      <summary>While you verify: what can be done at once</summary>
      <ol class="steps">
        <li>Preserve the account’s data now. That needs no proof of who asks, and loses no time.</li>
        <li>Make the call-back first, while a second person prepares the answer.</li>
        <li>
          If your procedure lets you answer before it ends, give basic subscriber data only, for a fixed time, and say
          that the rest follows.
        </li>
        <li>Ask for the legal process afterwards, with a date.</li>
      </ol>
    </details>
  );
}
