import { PageText } from './page-text.tsx';

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** An instant in the reviewer's own time zone; anything that is no date is shown as it came. */
export function When({ at, clockOnly = false }: { at: string; clockOnly?: boolean }) {
  const time = Date.parse(at);
  if (!Number.isFinite(time)) return <PageText value={at} limit={60} />;
  const date = new Date(time);
  return (
    <time dateTime={date.toISOString()} title={MOMENT.format(date)}>
      {(clockOnly ? CLOCK : MOMENT).format(date)}
    </time>
  );
}
