import { expect, test } from 'vitest';
import { completeness, dataAge, headline } from '../../src/ui/headline.ts';
import { assessment, finding, request } from '../helpers/views.ts';

const quiet = request({ emergency: false });

test('the sentence is the worst finding’s own', () => {
  const findings = [finding({ text: 'Worst.' }), finding({ id: 'b', severity: 'low', text: 'Least.' })];
  expect(headline(quiet, assessment({ findings }))).toBe('Worst.');
});

test('an emergency without findings says what the level rests on', () => {
  const bare = assessment({ level: 'verify', findings: [] });
  expect(headline(request({ emergency: true }), bare)).toBe(
    'It says it is an emergency, and no call-back is on record.',
  );
});

test('no known problem still asks for the routine checks', () => {
  const bare = assessment({ level: 'no-known-problem', findings: [] });
  expect(headline(quiet, bare)).toBe(
    'Nothing was found on the page or in the bundled data. Routine checks still apply.',
  );
});

test('checks that could not run are counted; checks that are off are not', () => {
  const notChecked = [
    { check: 'mail-dns', reason: 'DNS did not answer in 3 s' },
    { check: 'registration', reason: 'not consulted' },
  ];
  expect(completeness(assessment({ complete: true, notChecked }))).toBe('Complete');
  expect(completeness(assessment({ complete: false, notChecked }))).toBe('1 check could not run');
  expect(headline(quiet, assessment({ level: 'no-known-problem', complete: false, findings: [], notChecked }))).toBe(
    'Nothing was found on the page or in the bundled data. 1 check could not run.',
  );
});

test('an age is a number with its unit', () => {
  expect([0, 1, 12].map(dataAge)).toEqual(['Data of today', 'Data 1 day old', 'Data 12 days old']);
});
