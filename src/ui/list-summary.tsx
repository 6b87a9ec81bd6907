import { LEVELS } from '../schema/assessment.ts';
import type { TabView } from '../schema/view.ts';
import { Button } from './button.tsx';
import { Crosshair } from './generated/icons.ts';
import { PageText } from './page-text.tsx';
import { Shape } from './shape.tsx';
import { levelLook } from './words.ts';

type List = Extract<TabView, { state: 'list' }>;

/** Worst first; rows of one level stay in the order of the page. */
const worstFirst = (rows: List['rows']) =>
  rows
    .map((row, index) => ({ ...row, index }))
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || a.index - b.index);

export interface ListSummaryProps {
  view: List;
  onShowRow: (row: number) => void;
  onOpenRow: (row: number) => void;
}

/** A list page: how many rows need a second look, and which; each leads to its place on the page. */
export function ListSummary({ view: { rows, portalName }, onShowRow, onOpenRow }: ListSummaryProps) {
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
      <ol class="rows">
        {worstFirst(rows).map(({ title, sender, level, complete, index }) => {
          const { word, shape, tone } = levelLook(level, complete);
          return (
            <li key={index} data-tone={tone}>
              <span class="row-level">
                <Shape name={shape} size={12} />
                {word}
              </span>
              <button type="button" class="row-title" data-row={index} onClick={() => onOpenRow(index)}>
                <PageText value={title} limit={120} />
              </button>
              {sender === null ? null : (
                <span class="quiet">
                  <PageText value={sender} limit={80} />
                </span>
              )}
              <Button
                kind="link"
                icon={Crosshair}
                label={`Show where: row ${index + 1}`}
                onClick={() => onShowRow(index)}
              >
                Show where
              </Button>
            </li>
          );
        })}
      </ol>
    </main>
  );
}
