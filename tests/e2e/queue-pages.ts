/** An invented queue of 28 requests: a list that links to each, and each request's own page. */
export interface QueueRow {
  subject: string;
  name: string;
  email: string;
  agency: string;
  caseNumber: string;
  type: string;
}

const NAMES = [
  'Dana Whitfield',
  'Ines Calder',
  'Tom Ashgrove',
  'Priya Halloran',
  'Jonas Reiter',
  'Mei Tanaka',
  'Ana Duarte',
];
const PLACES = ['Northmarch', 'Harbour', 'Elmsford', 'Oberau'];
const KINDS = ['Subpoena', 'Production order', 'Preservation request', 'Search warrant'];

/** Every sixth comes from free mail: those are the ones to open. */
export const QUEUE: readonly QueueRow[] = Array.from({ length: 28 }, (_, index) => {
  const name = NAMES[index % NAMES.length] ?? '';
  const place = PLACES[index % PLACES.length] ?? '';
  const [first = '', last = ''] = name.toLowerCase().split(' ');
  const domain = index % 6 === 4 ? 'gmail.com' : `${place.toLowerCase()}-county.example`;
  return {
    subject: `Account records, matter ${4100 + index}`,
    name,
    email: `${first}.${last}${index}@${domain}`,
    agency: `${place} County Sheriff`,
    caseNumber: `QU-2026-${4100 + index}`,
    type: KINDS[index % KINDS.length] ?? '',
  };
});

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const row = ({ subject, name, email, agency, type }: QueueRow, index: number): string =>
  `<tr style="height:44px"><td><a href="/queue/${index}">${subject}</a></td><td>${name}</td><td>${email}</td><td>${agency}</td><td>${type}</td><td><b>Open</b></td></tr>`;

const list = page(
  'Requests',
  `<h1>Requests</h1><table><thead><tr><th>Subject</th><th>Requester</th><th>E-mail</th><th>Agency</th><th>Request type</th></tr></thead><tbody>${QUEUE.map(row).join('')}</tbody></table>`,
);

const detail = ({ subject, name, email, agency, caseNumber, type }: QueueRow): string =>
  page(
    subject,
    `<h1>${subject}</h1><dl><dt>Requester</dt><dd>${name}</dd><dt>E-mail</dt><dd>${email}</dd><dt>Agency</dt><dd>${agency}</dd><dt>Request type</dt><dd>${type}</dd><dt>Case number</dt><dd>${caseNumber}</dd><dt>Emergency</dt><dd>No</dd></dl>`,
  );

/** By path on the test's own server. */
export const QUEUE_PAGES: ReadonlyMap<string, string> = new Map([
  ['/queue', list],
  ...QUEUE.map((one, index) => [`/queue/${index}`, detail(one)] as const),
]);
