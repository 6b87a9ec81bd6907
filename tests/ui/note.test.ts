import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../src/schema/draft.ts';
import { bundleName, noteBundle, noteHtml, noteText } from '../../src/ui/note/formats.ts';
import { noteOf } from '../../src/ui/note/note.ts';
import { request, requestView } from '../helpers/views.ts';

const NOW = Date.parse('2026-06-15T09:30:00Z');
const source = { view: requestView(), draft: EMPTY_DRAFT, now: NOW };

test('the note is dated and holds facts, reasons with their ids, what could not be checked, and versions', () => {
  const text = noteText(noteOf(source));
  expect(text).toContain('Countersign note, 2026-06-15 09:30 UTC');
  expect(text).toContain('Sender: p.halloran@northmarch.police.uk');
  expect(text).toContain('S-10, reply-to-elsewhere');
  expect(text).toContain('Mail records of the sender’s domain: not consulted');
  expect(text).toContain('No call-back was recorded for this request here.');
  expect(text).toContain('Data 2026-06-12, rules 1');
});

test('a call-back stands in it with whom, number, source, time and result', () => {
  const callBack = {
    open: false,
    whom: 'Duty sergeant',
    number: '+44 161 555 0100',
    source: 'https://www.northmarch.police.uk/contact',
    recorded: { result: 'confirmed' as const, at: '2026-06-15T09:20:00.000Z' },
  };
  const text = noteText(noteOf({ ...source, draft: { ...EMPTY_DRAFT, callBack } }));
  expect(text).toContain('The agency confirmed that it sent the request, recorded 2026-06-15 09:20 UTC');
  for (const part of ['Duty sergeant', '+44 161 555 0100', 'https://www.northmarch.police.uk/contact'])
    expect(text).toContain(part);
});

test('accounts asked about and the text of the request are in no form of it', () => {
  const view = requestView({ request: request({ targets: ['victim@example.net'], bodyText: 'A person is at risk.' }) });
  for (const made of [
    noteText(noteOf({ ...source, view })),
    noteHtml(noteOf({ ...source, view })),
    noteBundle({ ...source, view }),
  ])
    expect(made).not.toMatch(/victim@example|A person is at risk/);
});

test('what a page wrote makes no element of the HTML, and odd characters are shown by their code points', () => {
  const view = requestView({ request: request({ requesterName: '<img src=x onerror=alert(1)>\u202Emoc' }) });
  const html = noteHtml(noteOf({ ...source, view }));
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;[U+202E]moc');
  expect(html).not.toContain('<img');
});

test('the file says what it is and can be read back', () => {
  expect(bundleName(NOW)).toBe('countersign-2026-06-15-0930.json');
  const bundle = JSON.parse(noteBundle(source)) as { format: string; assessment: { findings: unknown[] } };
  expect(bundle.format).toBe('countersign-note-1');
  expect(bundle.assessment.findings).toHaveLength(6);
});
