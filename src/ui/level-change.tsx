import { LEVELS, type Level } from '../schema/assessment.ts';
import { levelLook } from './words.ts';

export interface LevelChangeProps {
  /** The level when the reviewer last looked, where it was another one. */
  before: Level | undefined;
  now: Level;
}

/** Says aloud and in words that the level is not the one that the reviewer has seen. Stands there empty, or it would not be heard. */
export function LevelChange({ before, now }: LevelChangeProps) {
  const changed = before !== undefined && before !== now;
  const [was, is] = [levelLook(before ?? now, true).word, levelLook(now, true).word];
  const way = LEVELS.indexOf(now) > LEVELS.indexOf(before ?? now) ? 'Raised' : 'Lowered';
  return (
    <p class="quiet" role="status">
      {changed ? `${way} since you looked: from "${was}" to "${is}".` : ''}
    </p>
  );
}
