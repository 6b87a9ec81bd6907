import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine/version.ts';
import { assessmentOf, testKnowledge } from '../helpers/assessment.ts';

test('a plain request with nothing looked up has no known problem and names what was not consulted', () => {
  const { level, complete, score, notChecked } = assessmentOf();
  expect({ level, complete, score }).toEqual({ level: 'no-known-problem', complete: true, score: 0 });
  expect(notChecked.map(({ check }) => check)).toContain('registration');
});

test('an unavailable look-up changes nothing but completeness', () => {
  const plain = assessmentOf();
  const down = assessmentOf({
    evidence: { abuse: { 'northmarch.police.uk': { status: 'unavailable', reason: 'no answer in 3 s' } } },
  });
  expect({ ...down, complete: true, notChecked: [] }).toEqual({ ...plain, notChecked: [] });
  expect(down.notChecked).toContainEqual({ check: 'abuse', reason: 'no answer in 3 s' });
  expect(down.complete).toBe(false);
});

test('an emergency stays at verify until a call-back stands', () => {
  expect(assessmentOf({ fields: { emergency: true } }).level).toBe('verify');
});

const officer = 'a.officer@northmarch.police.uk';
const ofOfficer = (key: string, lookup: object) => ({ [key]: { [officer]: lookup } });

test('score, floors, versions and moment come with the level', () => {
  const { score, floors, findings, assessedAt, dataVersion, engineVersion } = assessmentOf({
    fields: { emergency: true, priorRequests: 0, replyTo: 'desk@relay.example' },
  });
  expect(score).toBe(findings.reduce((sum, { weight }) => sum + weight, 0));
  expect(score).toBe(42);
  expect(floors?.map(({ id, level }) => [id, level])).toEqual([
    ['emergency', 'verify'],
    ['first-contact', 'verify'],
    ['diverted-emergency', 'likely-fraudulent'],
    ['two-people', 'verify-twice'],
  ]);
  for (const { text } of floors ?? []) expect(text).toMatch(/^[A-Z][^!]{30,}\.$/);
  expect([assessedAt, dataVersion, engineVersion]).toEqual(['2026-06-15T12:00:00.000Z', 'test', ENGINE_VERSION]);
});

test('a signal in shadow is handed on apart, and only then', () => {
  const fields = { replyTo: 'desk@relay.example' };
  expect(assessmentOf({ fields })).not.toHaveProperty('shadow');
  const shadowed = assessmentOf({ fields, policy: { signals: { 'many-targets': 'shadow' } } });
  expect(shadowed).not.toHaveProperty('shadow');
  const targets = Array.from({ length: 12 }, (_, index) => `user ${index}`);
  const { shadow, level } = assessmentOf({ fields: { targets }, policy: { signals: { 'many-targets': 'shadow' } } });
  expect((shadow as { id: string }[]).map(({ id }) => id)).toEqual(['many-targets']);
  expect(level).toBe('no-known-problem');
});

test('a check that breaks is named, and the assessment is not complete', () => {
  const registry = {
    ...testKnowledge.registry,
    judge: () => {
      throw new Error('the index is damaged');
    },
  };
  const { complete, notChecked } = assessmentOf({
    fields: { replyTo: 'desk@relay.example' },
    knowledge: { ...testKnowledge, registry },
  });
  expect(complete).toBe(false);
  expect(notChecked).toContainEqual({
    check: 'reply-to-elsewhere',
    reason: 'this check failed: the index is damaged',
  });
});

test('every look-up is named with the reason why it says nothing', () => {
  const evidence = {
    ...ofOfficer('history', { status: 'absent' }),
    'offered-for-sale': {
      [officer]: { status: 'unavailable', reason: 'feed stale' },
      'northmarch.police.uk': { status: 'unavailable', reason: 'feed older still' },
    },
  };
  const { notChecked } = assessmentOf({ evidence });
  const reasons = Object.fromEntries(notChecked.map(({ check, reason }) => [check, reason]));
  expect(reasons).not.toHaveProperty('history');
  expect(reasons['offered-for-sale']).toBe('feed older still; feed stale');
  expect(reasons.abuse).toBe('not consulted');
  expect(Object.keys(reasons)).toHaveLength(8);
});

test('what the policy requires must have been consulted', () => {
  const history = ofOfficer('history', { status: 'found', value: { firstSeenAt: '2025-01-01T00:00:00Z' } });
  const policy = { requiredChecks: ['history'] };
  expect(assessmentOf({ policy }).complete).toBe(false);
  expect(assessmentOf({ policy, evidence: history }).complete).toBe(true);
  expect(assessmentOf({ policy: { requiredChecks: ['abuse'] }, evidence: history }).complete).toBe(false);
});

test('a required check that does not exist is named and never passes', () => {
  const { complete, notChecked } = assessmentOf({ policy: { requiredChecks: ['horoscope'] } });
  expect(complete).toBe(false);
  expect(notChecked.filter(({ check }) => check === 'horoscope')).toEqual([
    { check: 'horoscope', reason: 'no such check in this version' },
  ]);
  expect(notChecked.filter(({ check }) => check === 'abuse')).toHaveLength(1);
});

test('without a sender address nothing can be looked up, and nothing is complete', () => {
  const { complete, notChecked } = assessmentOf({ fields: { requesterEmail: null } });
  expect(complete).toBe(false);
  expect(new Set(notChecked.map(({ reason }) => reason))).toEqual(new Set(['no sender address on the page']));
});
