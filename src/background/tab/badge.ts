import type { Level } from '../../schema/assessment.ts';
import { LEVELS } from '../../schema/assessment.ts';
import type { IconState } from '../../schema/icon-state.ts';
import type { TabView } from '../../schema/view.ts';

/** What the toolbar shows for one tab. Word (title), shape (icon and text) and colour all differ by state. */
export interface Badge {
  icon: IconState;
  /** At most three characters. */
  text: string;
  colour: keyof typeof COLOURS;
  title: string;
}

/** @radix-ui/colors, step 11 of the light scales: white text on them keeps at least 4.5:1. */
export const COLOURS = {
  slate: '#60646c',
  green: '#218358',
  amber: '#ab6400',
  orange: '#cc4e00',
  red: '#ce2c31',
} as const;

const BY_LEVEL: Readonly<Record<Level, Pick<Badge, 'text' | 'colour' | 'title'>>> = {
  'no-known-problem': { text: '0', colour: 'green', title: 'No known problem' },
  verify: { text: '●', colour: 'amber', title: 'Verify first' },
  'verify-twice': { text: '▲', colour: 'orange', title: 'Verify with a supervisor' },
  'likely-fraudulent': { text: '■', colour: 'red', title: 'Likely fraudulent' },
};

interface Shown {
  level: Level;
  complete: boolean;
}

function ofLevel({ level, complete }: Shown, title: string): Badge {
  const { text, colour } = BY_LEVEL[level];
  const unsure = level === 'no-known-problem' && !complete;
  // Green needs both: nothing found, and every required check ran.
  return { icon: unsure ? 'idle' : level, text: unsure ? '0?' : text, colour: unsure ? 'slate' : colour, title };
}

const worst = (rows: readonly Shown[]): Shown =>
  rows.reduce<Shown>(
    (all, row) => ({
      level: LEVELS.indexOf(row.level) > LEVELS.indexOf(all.level) ? row.level : all.level,
      complete: all.complete && row.complete,
    }),
    { level: 'no-known-problem', complete: true },
  );

function ofList(rows: readonly Shown[]): Badge {
  const most = worst(rows);
  const count = rows.filter(({ level }) => level === most.level).length;
  const title = `${rows.length} requests on this page; ${count} at "${BY_LEVEL[most.level].title}"`;
  return ofLevel(most, title);
}

const quiet = (title: string): Badge => ({ icon: 'idle', text: '', colour: 'slate', title });

/** The toolbar's state for a view; never none. */
export function badgeOf(view: TabView): Badge {
  switch (view.state) {
    case 'not-a-portal':
      return quiet('Not a portal you chose');
    case 'needs-access':
      return { ...quiet(`${view.portal}: the browser has not given access yet`), text: 'ask' };
    case 'not-a-request':
      return quiet('No request on this page');
    case 'reading':
      return { icon: 'checking', text: '---', colour: 'slate', title: 'Reading this page' };
    case 'unreadable':
      return { icon: 'unreadable', text: '?', colour: 'slate', title: `Cannot read this page. ${view.reason}` };
    case 'list':
      return ofList(view.rows);
    case 'request': {
      const { level, complete } = view.assessment;
      const unfinished = complete ? '' : '; some checks could not run';
      const changed = view.levelBefore ? `; was "${BY_LEVEL[view.levelBefore].title}" when you looked` : '';
      const fresh = view.newSinceLooked.length > 0 ? '; new since you looked' : '';
      return ofLevel(view.assessment, `${BY_LEVEL[level].title}${unfinished}${changed}${fresh}`);
    }
    default:
      return view satisfies never;
  }
}
