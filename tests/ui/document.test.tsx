// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { DocumentList } from '../../src/ui/document/document-list.tsx';
import { DocumentView } from '../../src/ui/document/document-view.tsx';
import { ODDITIES } from '../../src/ui/document/words.ts';
import { click, draw, words } from '../helpers/draw.tsx';

const file = { name: 'order.pdf', type: null, size: null, url: '/order.pdf' };
const nothing = () => undefined;

test('a file that the page links to can be examined with one click', () => {
  const examine = vi.fn();
  const root = draw(
    <DocumentList attachments={[file]} busy={null} said={null} onExamine={examine} onFiles={nothing} />,
  );
  click(root, 'Examine');
  expect(examine).toHaveBeenCalledWith(file);
});

test('says what is odd, where, and what innocent explanation there is', () => {
  const oddities = [
    { kind: 'covered-text' as const, page: 3, box: [1, 2, 3, 4], detail: 'beneath: 12 March; now: 29 May' },
  ];
  const text = words(draw(<DocumentView document={{ kind: 'pdf', pages: 4, oddities }} />));
  expect(text).toContain('Words covered by something light on page 3');
  expect(text).toContain('now: 29 May');
  expect(text).toContain(ODDITIES['covered-text'].benign);
});

test('shows the saves in order, with the words before and after', () => {
  const saves = [
    { at: '2026-03-12T10:00:00Z', changed: [], texts: [] },
    { at: null, changed: ['text-replaced' as const], texts: [{ page: 1, before: '12 March', after: '29 May' }] },
  ];
  const text = words(draw(<DocumentView document={{ saves }} />));
  expect(text).toContain('first saved');
  expect(text).toMatch(/words of a page replaced.*12 March.*became.*29 May/s);
});

test('a file that could not be examined says why, and nothing else', () => {
  const text = words(draw(<DocumentView document={{ examined: false, reason: 'it is empty', producer: 'X' }} />));
  expect(text).toBe('Could not examine this file: it is empty.');
});
