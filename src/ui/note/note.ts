import type { Draft } from '../../schema/draft.ts';
import type { FieldName } from '../../schema/request.ts';
import type { TabView } from '../../schema/view.ts';
import { headline } from '../headline.ts';
import { visible } from '../odd-characters.ts';
import { COMPARED, checkName, fieldName, levelLook, SEVERITY_LOOK } from '../words.ts';

type RequestView = Extract<TabView, { state: 'request' }>;

/** A dated record of what was seen, checked and done: headings, and under each its lines. */
export interface Note {
  title: string;
  parts: { heading: string; lines: string[] }[];
}

export interface NoteSource {
  view: RequestView;
  draft: Draft;
  /** Milliseconds since the epoch. */
  now: number;
}

/** What a colleague needs to find the request again. Accounts asked about and its text stay out: a note travels. */
const NAMED: readonly FieldName[] = [...COMPARED, 'submittedAt'];

/** `2026-06-15 09:00 UTC`: the same wherever it is read. */
const moment = (at: string | number): string => {
  const time = typeof at === 'number' ? at : Date.parse(at);
  return Number.isFinite(time) ? `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC` : String(at);
};

function requestLines({ view }: NoteSource): string[] {
  const { fields, url, readAt } = view.request;
  const shown = NAMED.filter((name) => fields[name]).map(
    (name) => `${fieldName(name)}: ${visible(String(fields[name]), 200)}`,
  );
  return [
    ...shown,
    `Page: ${visible(url ?? 'not known', 500)}`,
    `Read: ${readAt === null ? 'not known' : moment(readAt)}`,
  ];
}

function reasonLines({ view }: NoteSource): string[] {
  const doubts = view.assessment.findings.filter(({ severity }) => severity !== 'info');
  if (doubts.length === 0) return ['No reason for doubt was found in what could be checked.'];
  return doubts.map(({ severity, text, sources, catalogue, id }) => {
    const from = sources.map(({ source, at }) => `${source}, ${moment(at)}`).join('; ');
    return `${SEVERITY_LOOK[severity].word}: ${visible(text, 400)} (${visible(from, 200)}; ${[...catalogue, id].join(', ')})`;
  });
}

function callBackLines({ draft: { callBack }, view }: NoteSource): string[] {
  const { recorded, number, source, whom } = callBack;
  const made = recorded
    ? `${recorded.result === 'confirmed' ? 'The agency confirmed that it sent the request' : 'The agency did not send the request'}, recorded ${moment(recorded.at)}`
    : 'No call-back was recorded for this request here.';
  const { published } = view;
  return [
    made,
    ...(number ? [`Number called: ${visible(number)}`] : []),
    ...(source ? [`Number published at: ${visible(source)}`] : []),
    ...(whom ? [`Spoke to: ${visible(whom)}`] : []),
    published
      ? `Published contact: ${published.agency}, ${published.phone ?? published.page ?? 'no page known'} (data of ${published.date.slice(0, 10)})`
      : 'Published contact: not in the bundled registry',
  ];
}

const notCheckedLines = ({ view }: NoteSource): string[] =>
  view.assessment.notChecked.map(({ check, reason }) => `${checkName(check)}: ${visible(reason, 200)}`);

/** The decision note of one request. It states what was seen and done, and decides nothing. */
export function noteOf(source: NoteSource): Note {
  const { view, draft, now } = source;
  const { assessment } = view;
  const neutral = assessment.findings
    .filter(({ severity }) => severity === 'info')
    .map(({ text }) => visible(text, 400));
  const parts = [
    {
      heading: 'Assessment',
      lines: [
        `${levelLook(assessment.level, assessment.complete).word}. ${visible(headline(view.request, assessment), 400)}`,
        assessment.complete ? 'Every required check ran.' : 'Some checks could not run; see "Not checked".',
      ],
    },
    { heading: 'Request', lines: requestLines(source) },
    { heading: 'Reasons', lines: reasonLines(source) },
    { heading: 'Other facts', lines: neutral },
    { heading: 'Not checked', lines: notCheckedLines(source) },
    { heading: 'Call-back', lines: callBackLines(source) },
    {
      heading: 'Left this browser',
      lines: view.disclosed.length > 0 ? view.disclosed.map((line) => visible(line)) : ['Nothing'],
    },
    {
      heading: 'Reviewer',
      lines:
        draft.note.trim() === ''
          ? []
          : draft.note
              .trim()
              .split('\n')
              .map((line) => visible(line, 2000)),
    },
    {
      heading: 'Versions',
      lines: [
        `Data ${assessment.dataVersion}, rules ${assessment.engineVersion}, assessed ${moment(assessment.assessedAt)}`,
      ],
    },
  ];
  return { title: `Countersign note, ${moment(now)}`, parts: parts.filter(({ lines }) => lines.length > 0) };
}
