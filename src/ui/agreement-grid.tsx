import type { Agreement, AgreementRow } from './agreement.ts';
import { CircleQuestionMark, Equal, EqualNot, type IconNode, Minus } from './generated/icons.ts';
import { Icon } from './icon.tsx';
import { PageText } from './page-text.tsx';

const LOOK: Readonly<Record<Agreement, { word: string; icon: IconNode }>> = {
  agree: { word: 'agree', icon: Equal },
  differ: { word: 'differ', icon: EqualNot },
  'not-shown': { word: 'not shown', icon: Minus },
  unclear: { word: 'cannot tell', icon: CircleQuestionMark },
};

/** Block 4: the one picture of what fits together and what does not. */
export function AgreementGrid({ rows }: { rows: readonly AgreementRow[] }) {
  return (
    <section class="block" aria-labelledby="agreement">
      <h2 id="agreement">Does it fit together?</h2>
      <table class="agreement">
        <tbody>
          {rows.map(({ what, value, agreement }) => (
            <tr key={what} data-agreement={agreement}>
              <th scope="row">{what}</th>
              <td class="agreement-value">
                <PageText value={value} limit={60} />
              </td>
              <td class="agreement-word">
                <Icon node={LOOK[agreement].icon} size={14} />
                {LOOK[agreement].word}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
