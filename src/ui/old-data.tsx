import { Button } from './button.tsx';
import { count } from './words.ts';

export interface OldDataProps {
  ageDays: number;
  /** From which age on the data counts as old. */
  limitDays: number;
  onOptions: () => void;
}

/** Says that the lists of agencies are old, what that means, and where to get newer ones; nothing while they are not. */
export function OldData({ ageDays, limitDays, onOptions }: OldDataProps) {
  if (ageDays <= limitDays) return null;
  return (
    <p class="banner" role="status">
      <span>
        The lists of agencies are {count(Math.floor(ageDays), 'day')} old. An agency newer than that is not known here.
      </span>
      <Button kind="link" onClick={onOptions}>
        Update
      </Button>
    </p>
  );
}
