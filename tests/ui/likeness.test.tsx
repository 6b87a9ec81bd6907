// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Likeness } from '../../src/ui/likeness.tsx';
import { OldData } from '../../src/ui/old-data.tsx';
import { draw, words } from '../helpers/draw.tsx';

const marked = (root: Element): string[] => [...root.querySelectorAll('mark')].map(words);

test('marks the characters that differ, neighbours together, and shows what they stand beside', () => {
  const params = {
    shown: 'po1itie-mail.nl',
    written: 'po1itie-mail.nl',
    imitated: 'politie.nl',
    differs: '2,7,8,9,10,11',
  };
  const root = draw(<Likeness params={params} />);
  expect(marked(root)).toEqual(['1', '-mail']);
  expect(words(root)).toBe('Senderpo1itie-mail.nlLikepolitie.nl');
});

test('shows punycode beside other letters, and a character without a shape by its code point', () => {
  const params = { shown: 'p\u043elice.nl', written: 'xn--plice-gwe.nl', imitated: 'police.nl', differs: '1' };
  const root = draw(<Likeness params={params} />);
  expect(marked(root)).toEqual(['\u043e']);
  expect(words(root)).toContain('Written asxn--plice-gwe.nl');
  const hidden = draw(<Likeness params={{ ...params, shown: 'p\u202elice.nl' }} />);
  expect(marked(hidden)).toEqual(['U+202E']);
});

test('a character of two code units is one character', () => {
  const params = { shown: '\u{1d429}olice.nl', written: 'x', imitated: 'police.nl', differs: '0' };
  expect(marked(draw(<Likeness params={params} />))).toEqual(['\u{1d429}']);
});

test('a finding about no likeness draws nothing', () => {
  expect(draw(<Likeness params={{ domain: 'a.example' }} />).children).toHaveLength(0);
});

test('data is called old only from the limit on', () => {
  const open = () => undefined;
  expect(draw(<OldData ageDays={90} limitDays={90} onOptions={open} />).children).toHaveLength(0);
  expect(words(draw(<OldData ageDays={91} limitDays={90} onOptions={open} />))).toContain('91 days old');
});
