/** Makes an element from a name, attributes and children; strings become text, null nothing. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null));
  return element;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** `{ daysAgo, time }` of the invented requests as an instant; never later than now for what has happened. */
export function instant({ daysAgo, time }) {
  const day = new Date(Date.now() - daysAgo * DAY).toISOString().slice(0, 10);
  const at = new Date(`${day}T${time}:00Z`);
  return daysAgo >= 0 && at.getTime() > Date.now() ? new Date(at.getTime() - DAY) : at;
}

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

export function when(moment) {
  if (moment === null || moment === undefined) return '—';
  const at = instant(moment);
  return make('time', { datetime: at.toISOString() }, `${FORMAT.format(at)} UTC`);
}
