import { LEVELS } from '../schema/assessment.ts';
import type { TabView } from '../schema/view.ts';
import { PageText } from './page-text.tsx';
import { Shape } from './shape.tsx';
import { levelLook } from './words.ts';

type List = Extract<TabView, { state: 'list' }>;

/** Worst first; rows of one level stay in the order of the page. */
const worstFirst = (rows: List['rows']) =>
  rows
    .map((row, index) => ({ ...row, index }))
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || a.index - b.index);

/** A list page: how many rows need a second look, and which. */
export function ListSummary({ view: { rows, portalName } }: { view: List }) {
  const second = rows.filter(({ level }) => level === 'verify-twice' || level === 'likely-fraudulent').length;
  return (
    <main class="request">
      <header class="assessment" data-tone="neutral">
        <h1 class="assessment-word">
          {second} of {rows.length} need a second look
        </h1>
        <p class="assessment-small">
          <span>
            From the rows of this list{portalName === null ? '' : ' in '}
            {portalName === null ? null : <PageText value={portalName} limit={60} />}. Opening a request may change its
            level.
          </span>
        </p>
      </header>
      {/* Nothing in it takes the focus yet, and it can be longer than the window: the arrow keys must scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <ol class="rows" tabIndex={0}>
        {worstFirst(rows).map(({ title, sender, level, complete, index }) => {
          const { word, shape, tone } = levelLook(level, complete);
          return (
            <li key={index} data-tone={tone}>
              <span class="row-level">
                <Shape name={shape} size={12} />
                {word}
              </span>
              <span class="row-title">
                <PageText value={title} limit={120} />
              </span>
              {sender === null ? null : (
                <span class="quiet">
                  <PageText value={sender} limit={80} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </main>
  );
}
