import { expect, test } from 'vitest';
import { settledByTrust } from '../../src/engine/combine/trust.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { isOurs } from '../../src/engine/facts/company-lists.ts';
import { callBackMissing } from '../../src/engine/signals/call-back-missing.ts';
import { contextOf } from '../helpers/assessment.ts';

const trusted = (value: string, more = {}) => ({
  trusted: [{ value, reason: 'known office', author: 'Ada', ...more }],
});
const settled = (value: string, rows: string[], severity: 'critical' | 'high' | 'medium' = 'high', more = {}) =>
  settledByTrust(contextOf({ policy: trusted(value, more) }), rows, severity);

test.each(['S-3', 'S-5', 'S-7', 'S-8', 'S-18', 'L-3', 'L-4', 'L-5', 'L-8', 'R-2', 'R-3', 'R-4'])(
  'a trusted domain settles %s',
  (row) => {
    expect(settled('northmarch.police.uk', [row])).toBe(true);
  },
);

test('a trusted domain or address settles whose domain it is', () => {
  expect(settled('northmarch.police.uk', ['S-5'])).toBe(true);
  expect(settled('a.officer@northmarch.police.uk', ['L-4', 'L-5'])).toBe(true);
});

test('it settles nothing critical, nothing about the account or the text, and nothing for others', () => {
  expect(settled('northmarch.police.uk', ['L-5'], 'critical')).toBe(false);
  expect(settled('northmarch.police.uk', ['A-11'])).toBe(false);
  expect(settled('northmarch.police.uk', ['L-5', 'A-11'])).toBe(false);
  expect(settled('northmarch.police.uk', [])).toBe(false);
  expect(settled('southmarch.police.uk', ['S-5'])).toBe(false);
  expect(settled('b.officer@northmarch.police.uk', ['S-5'])).toBe(false);
});

test('an entry counts until its day, and one with an unreadable day not at all', () => {
  expect(settled('northmarch.police.uk', ['S-5'], 'high', { until: '2026-06-15T12:00:01Z' })).toBe(true);
  expect(settled('northmarch.police.uk', ['S-5'], 'high', { until: '2026-06-15T12:00:00Z' })).toBe(false);
  expect(settled('northmarch.police.uk', ['S-5'], 'high', { until: 'soon' })).toBe(false);
});

test('an ending or a word is no domain to trust', () => {
  expect(settled('uk', ['S-5'])).toBe(false);
  expect(settled('', ['S-5'])).toBe(false);
  expect(settled('not a domain', ['S-5'])).toBe(false);
});

test('the blocked list beats the trusted list', () => {
  const policy = { ...trusted('northmarch.police.uk'), blocked: [{ value: 'a.officer@northmarch.police.uk' }] };
  expect(settledByTrust(contextOf({ policy }), ['S-5'], 'high')).toBe(false);
});

test('a settled finding stays visible as a neutral fact, marked as settled', () => {
  const rule = {
    ...callBackMissing,
    id: 'rule',
    catalogue: ['S-5'],
    severity: 'medium',
    evaluate: () => ({}),
  } as const;
  const { findings } = evaluate([rule], contextOf({ policy: trusted('northmarch.police.uk') }));
  expect(findings[0]).toMatchObject({ severity: 'info', weight: 0, settledBy: 'trusted' });
});

test("the company's own domain covers the names below it and nothing beside it", () => {
  const context = contextOf({ policy: { companyDomains: [' Acme.example ', 'example'] } });
  expect(['acme.example', 'mail.acme.example'].map((domain) => isOurs(context, domain))).toEqual([true, true]);
  expect(['notacme.example', 'x.example'].map((domain) => isOurs(context, domain))).toEqual([false, false]);
});
