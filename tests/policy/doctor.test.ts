import { expect, test } from 'vitest';
import { doctorText, valueText } from '../../src/policy/doctor.ts';
import { resolve } from '../../src/policy/resolve.ts';

const versions = { extension: '0.1.0', rules: '1', data: '2026-01-01', browser: 'Test' };

test('says every setting with its value and source, and what was left out', () => {
  const { views: settings, problems } = resolve({ pointer: false }, { historyDays: 60, colour: 'red' });
  const text = doctorText({ versions, policyFound: true, settings, problems });
  expect(text).toContain('pointer = false (set here)');
  expect(text).toContain('historyDays = 60 (fixed by your organisation)');
  expect(text).toContain('callBackMaxAgeDays = 90 (default)');
  expect(text).toContain('colour (managed): no such setting; ignored.');
  expect(text.split('\n').filter((line) => line.includes(' = '))).toHaveLength(settings.length);
});

test('a long value is cut, and its length said', () => {
  expect(valueText(Array.from({ length: 200 }, () => 'a.example'))).toMatch(/… \(\d+ characters\)$/);
});
