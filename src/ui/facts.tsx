import type { Finding } from '../schema/assessment.ts';
import type { FieldName, RequestFields } from '../schema/request.ts';
import { PageText } from './page-text.tsx';
import { When } from './when.tsx';
import { COMPARED, FIELDS } from './words.ts';

const INSTANTS = ['submittedAt', 'dueAt', 'accountCreatedAt', 'accountLastActiveAt'] as const;

export interface FactsProps {
  fields: RequestFields;
  /** Neutral findings: severity `info`. */
  findings: readonly Finding[];
  /** Fields that the page showed before and shows no longer. */
  noLongerShown: readonly string[];
}

/** Block 6: what the page says, without judgement. */
export function Facts({ fields, findings, noLongerShown }: FactsProps) {
  const gone = (name: FieldName) => (noLongerShown.includes(name) ? <em class="gone">no longer shown</em> : null);
  return (
    <section class="block" aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <dl class="facts">
        {COMPARED.filter((name) => fields[name]).map((name) => (
          <div key={name}>
            <dt>{FIELDS[name]}</dt>
            <dd>
              <PageText value={fields[name] ?? ''} limit={160} /> {gone(name)}
            </dd>
          </div>
        ))}
        {INSTANTS.filter((name) => fields[name]).map((name) => (
          <div key={name}>
            <dt>{FIELDS[name]}</dt>
            <dd>
              <When at={fields[name] ?? ''} /> {gone(name)}
            </dd>
          </div>
        ))}
      </dl>
      <ul class="plain-list">
        {findings.map(({ id, text }) => (
          <li key={id}>
            <PageText value={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
