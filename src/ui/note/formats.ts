import { type Note, type NoteSource, noteOf } from './note.ts';

/** As plain text, for a ticket or a mail. */
export const noteText = ({ title, parts }: Note): string =>
  [title, ...parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'))].join('\n\n');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');

/** As HTML, for programs that keep headings; every word of the page stands in it as text. */
export const noteHtml = ({ title, parts }: Note): string => {
  const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
  return `<h2>${escaped(title)}</h2>${parts.map(({ heading, lines }) => `<h3>${escaped(heading)}</h3>${list(lines)}`).join('')}`;
};

/** The note with what it was made from, for a file: the text, the assessment, and the fields it names. */
export function noteBundle(source: NoteSource): string {
  const { view, draft, now } = source;
  const { targets: _targets, bodyText: _text, attachments: _attachments, ...fields } = view.request.fields;
  return JSON.stringify(
    {
      format: 'countersign-note-1',
      madeAt: new Date(now).toISOString(),
      note: noteOf(source),
      request: { url: view.request.url, readAt: view.request.readAt, portal: view.request.portal, fields },
      assessment: view.assessment,
      callBack: draft.callBack.recorded ? { ...draft.callBack, open: undefined } : null,
      disclosed: view.disclosed,
    },
    null,
    2,
  );
}

/** `countersign-2026-06-15-0900.json`: no case number, for names of files are seen by more people than their content. */
export const bundleName = (now: number): string =>
  `countersign-${new Date(now).toISOString().slice(0, 16).replace('T', '-').replace(':', '')}.json`;
