// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { RequestView } from '../../src/ui/request-view.tsx';
import { click, draw, ignoreEvents, settled, words } from '../helpers/draw.tsx';
import { assessment, finding, requestView, viewOf } from '../helpers/views.ts';

const section = (root: Element, id: string) => {
  const heading = root.querySelector(`#${id}`);
  if (!heading?.parentElement) throw new Error(`no block ${id}`);
  return heading.parentElement;
};

test('the blocks stand in the order of the chart', () => {
  const root = draw(<RequestView view={viewOf('verify-twice', false)} {...ignoreEvents()} />);
  expect([...root.querySelectorAll('h2')].map(({ id }) => id)).toEqual([
    'next-step',
    'reasons',
    'agreement',
    'not-checked',
    'facts',
    'history',
  ]);
});

test('three reasons are open and the rest folded until asked for', async () => {
  const root = draw(<RequestView view={requestView()} {...ignoreEvents()} />);
  expect(root.querySelectorAll('.reason')).toHaveLength(3);
  click(root, 'Show 2 more');
  await settled();
  expect(root.querySelectorAll('.reason')).toHaveLength(5);
  click(root, 'Show the first three');
  await settled();
  expect(root.querySelectorAll('.reason')).toHaveLength(3);
});

test('a reason that is new is never folded away', () => {
  const root = draw(<RequestView view={requestView({ newSinceLooked: ['night'] })} {...ignoreEvents()} />);
  expect(root.querySelectorAll('.reason')).toHaveLength(5);
  expect(words(section(root, 'reasons'))).toContain('1 new since you looked');
});

test('neutral facts are not among the reasons', () => {
  const root = draw(<RequestView view={requestView()} {...ignoreEvents()} />);
  expect(words(section(root, 'reasons'))).not.toContain('registered on');
  expect(words(section(root, 'facts'))).toContain('registered on 4 March 1998');
});

test('show where names the field, and only fields with a place can be shown', () => {
  const onShowWhere = vi.fn();
  const findings = [finding({ fields: ['supervisorName', 'phone'] }), finding({ id: 'b', fields: ['supervisorName'] })];
  const view = requestView({ assessment: assessment({ findings }) });
  const root = draw(<RequestView view={view} {...ignoreEvents()} onShowWhere={onShowWhere} />);
  expect(root.querySelectorAll('.reason .button-link')).toHaveLength(1);
  click(root, 'Show where');
  expect(onShowWhere).toHaveBeenCalledExactlyOnceWith('phone');
});

test('the call-back card crosses out the number in the request and records the answer', async () => {
  const onCallBack = vi.fn();
  const root = draw(<RequestView view={requestView()} {...ignoreEvents()} onCallBack={onCallBack} />);
  click(root, 'Call back through the published number');
  await settled();
  const crossed = root.querySelector('s');
  expect(crossed && words(crossed)).toBe('+234 803 555 0142');
  click(root, 'It did not send it');
  expect(onCallBack).toHaveBeenCalledExactlyOnceWith('refuted');
});

test('a failed check is named with its reason and counts for nothing', () => {
  const root = draw(<RequestView view={viewOf('verify', false)} {...ignoreEvents()} />);
  expect(words(section(root, 'not-checked'))).toContain(
    'Mail records of the sender’s domain: DNS did not answer in 3 s. This says nothing about the sender.',
  );
});

test('the footer says what left the browser, and usually that is nothing', () => {
  const root = draw(<RequestView view={requestView()} {...ignoreEvents()} />);
  expect(words(root)).toContain('Left this browser for this request: nothing.');
});

test('a value that vanished is marked and can be dropped', () => {
  const onDismissGone = vi.fn();
  const view = requestView({ noLongerShown: ['phone'] });
  const root = draw(<RequestView view={view} {...ignoreEvents()} onDismissGone={onDismissGone} />);
  expect(words(section(root, 'facts'))).toContain('+234 803 555 0142 no longer shown');
  click(root, 'Drop');
  expect(onDismissGone).toHaveBeenCalledOnce();
});
