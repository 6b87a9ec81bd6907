import { PageText } from './page-text.tsx';

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** An instant in the reviewer's own time zone; anything that is no date is shown as it came. */
export function When({ at, clockOnly = false }: { at: string; clockOnly?: boolean }) {
  // V8 also makes a date of "call 1": only what starts like an ISO 8601 date counts.
  const time = ISO_DATE.test(at) ? Date.parse(at) : Number.NaN;
  if (!Number.isFinite(time)) return <PageText value={at} limit={60} />;
  const date = new Date(time);
  return (
    <time dateTime={date.toISOString()} title={MOMENT.format(date)}>
      {(clockOnly ? CLOCK : MOMENT).format(date)}
    </time>
  );
}
