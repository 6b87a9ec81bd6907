// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { EMPTY_DRAFT } from '../../src/schema/draft.ts';
import type { TabView } from '../../src/schema/view.ts';
import { Drafted } from '../helpers/drafted.tsx';
import { click, draw, settled, words } from '../helpers/draw.tsx';
import { ignoreEvents } from '../helpers/ignore-events.ts';
import { assessment, finding, requestView, viewOf } from '../helpers/views.ts';

const section = (root: Element, id: string) => {
  const heading = root.querySelector(`#${id}`);
  if (!heading?.parentElement) throw new Error(`no block ${id}`);
  return heading.parentElement;
};

test('the blocks stand in the order of the chart', () => {
  const root = draw(<Drafted view={viewOf('verify-twice', false)} events={ignoreEvents()} />);
  expect([...root.querySelectorAll('h2')].map(({ id }) => id)).toEqual([
    'next-step',
    'reasons',
    'agreement',
    'not-checked',
    'facts',
    'history',
    'note',
    'feedback',
  ]);
});

test('three reasons are open and the rest folded until asked for', async () => {
  const root = draw(<Drafted view={requestView()} events={ignoreEvents()} />);
  expect(root.querySelectorAll('.reason')).toHaveLength(3);
  click(root, 'Show 2 more');
  await settled();
  expect(root.querySelectorAll('.reason')).toHaveLength(5);
  click(root, 'Show the first three');
  await settled();
  expect(root.querySelectorAll('.reason')).toHaveLength(3);
});

test('a reason that is new is never folded away', () => {
  const root = draw(<Drafted view={requestView({ newSinceLooked: ['night'] })} events={ignoreEvents()} />);
  expect(root.querySelectorAll('.reason')).toHaveLength(5);
  expect(words(section(root, 'reasons'))).toContain('1 new since you looked');
});

test('neutral facts are not among the reasons', () => {
  const root = draw(<Drafted view={requestView()} events={ignoreEvents()} />);
  expect(words(section(root, 'reasons'))).not.toContain('registered on');
  expect(words(section(root, 'facts'))).toContain('registered on 4 March 1998');
});

test('show where names the field, and only fields with a place can be shown', () => {
  const onShowWhere = vi.fn();
  const findings = [finding({ fields: ['supervisorName', 'phone'] }), finding({ id: 'b', fields: ['supervisorName'] })];
  const view = requestView({ assessment: assessment({ findings }) });
  const root = draw(<Drafted view={view} events={{ ...ignoreEvents(), onShowWhere }} />);
  expect(root.querySelectorAll('.reason .button-link')).toHaveLength(1);
  click(root, 'Show where');
  expect(onShowWhere).toHaveBeenCalledExactlyOnceWith('phone');
});

test('the call-back card crosses out the number in the request and records the answer', async () => {
  const onCallBack = vi.fn();
  const root = draw(<Drafted view={requestView()} events={{ ...ignoreEvents(), onCallBack }} />);
  click(root, 'Call back through the published number');
  await settled();
  const crossed = root.querySelector('s');
  expect(crossed && words(crossed)).toBe('+234 803 555 0142');
  click(root, 'It did not send it');
  expect(onCallBack).toHaveBeenCalledExactlyOnceWith('refuted');
});

test('a failed check is named with its reason and counts for nothing', () => {
  const root = draw(<Drafted view={viewOf('verify', false)} events={ignoreEvents()} />);
  expect(words(section(root, 'not-checked'))).toContain(
    'Mail records of the sender’s domain: DNS did not answer in 3 s. This says nothing about the sender.',
  );
});

test('the footer says what left the browser, and usually that is nothing', () => {
  const root = draw(<Drafted view={requestView()} events={ignoreEvents()} />);
  expect(words(root)).toContain('Left this browser for this request: nothing.');
});

test('a value that vanished is marked and can be dropped', () => {
  const onDismissGone = vi.fn();
  const view = requestView({ noLongerShown: ['phone'] });
  const root = draw(<Drafted view={view} events={{ ...ignoreEvents(), onDismissGone }} />);
  expect(words(section(root, 'facts'))).toContain('+234 803 555 0142 no longer shown');
  click(root, 'Drop');
  expect(onDismissGone).toHaveBeenCalledOnce();
});

test('the call-back card offers a number only where somebody checked it, else the agency’s own page', async () => {
  const published = {
    agency: 'Northmarch Police',
    by: 'name' as const,
    page: 'https://www.northmarch.police.uk/contact',
    phone: null,
    source: 'public knowledge: the agency’s own site',
    date: '2026-11-23',
  };
  const cards = [published, { ...published, phone: '+441615550100' }, null].map((contact) => {
    const view = requestView({ published: contact });
    const draft = { callBack: { ...EMPTY_DRAFT.callBack, open: true } };
    return words(
      draw(<Drafted view={view} draft={draft} events={ignoreEvents()} />).querySelector('.call-back') as Element,
    );
  });
  expect(cards[0]).toContain(
    'Find the number on https://www.northmarch.police.uk/contact, as published for Northmarch',
  );
  expect(cards[1]).toContain('Call +441615550100, as published for Northmarch Police.');
  expect(cards[2]).toContain('The agency is not in the bundled registry');
});

test('a number in the request that is the published one is not crossed out', () => {
  const published = { agency: 'A', by: 'name' as const, page: null, source: 's', date: '2026-11-23' };
  const view = requestView({ published: { ...published, phone: '00234 803 555 0142' } });
  const draft = { callBack: { ...EMPTY_DRAFT.callBack, open: true } };
  expect(draw(<Drafted view={view} draft={draft} events={ignoreEvents()} />).querySelector('s')).toBeNull();
});

test('cautious options stand beside an emergency that is not settled, and nowhere else', () => {
  const drawn = (view: TabView) => draw(<Drafted view={view} events={ignoreEvents()} />).querySelector('.meanwhile');
  expect(drawn(viewOf('likely-fraudulent', true))).not.toBeNull();
  expect(drawn(viewOf('verify', true))).toBeNull();
});

test('the list leads to each row, worst first, and says how many need a second look', () => {
  const onOpenRow = vi.fn();
  const rows = (['verify', 'likely-fraudulent', 'no-known-problem'] as const).map((level) => ({
    title: `About ${level}`,
    sender: null,
    level,
    complete: true,
  }));
  const view: TabView = { state: 'list', portalName: null, rows };
  const root = draw(<Drafted view={view} events={{ ...ignoreEvents(), onOpenRow }} />);
  expect(words(root)).toContain('1 of 3 need a second look');
  click(root, 'About likely-fraudulent');
  expect(onOpenRow).toHaveBeenCalledExactlyOnceWith(1);
});
