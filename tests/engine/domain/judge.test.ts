import { expect, test } from 'vitest';
import { createRegistry, entriesOf } from '../../../src/engine/domain/registry.ts';
import { testAgencies } from '../../helpers/assessment.ts';

const registry = createRegistry(testAgencies.flatMap(entriesOf), 'test', { published: new Set(['gov']) });

test.each([
  ['northmarch.police.uk', 'registered', null, 'northmarch.police.uk'],
  ['Mail.Northmarch.Police.UK', 'registered', null, 'northmarch.police.uk'],
  ['elmsfordny.gov', 'government-suffix', 'not-in-published-list', undefined],
  ['kingsbury.police.uk', 'government-suffix', 'closed-suffix', undefined],
  ['northmarch.pnn.police.uk', 'government-suffix', 'retired-suffix', undefined],
  ['gmail.com', 'freemail', null, undefined],
  ['mailinator.com', 'disposable', null, undefined],
  ['mozmail.com', 'disposable', 'relay', undefined],
  ['harlowcountysheriff.us', 'lookalike', 'other-suffix', 'harlowcountysheriff.gov'],
  ['harlowcountysherrif.org', 'lookalike', 'typo', 'harlowcountysheriff.gov'],
  ['harlowcountyshenff.org', 'lookalike', 'typo', 'harlowcountysheriff.gov'],
  ['har1owcountysheriff.org', 'lookalike', 'glyph-swap', 'harlowcountysheriff.gov'],
  ['northmarсh.org', 'lookalike', 'confusable', 'northmarch.police.uk'],
  ['xn--northmarh-2of.org', 'lookalike', 'confusable', 'northmarch.police.uk'],
  ['northmarch-portal.com', 'lookalike', 'affix', 'northmarch.police.uk'],
  ['policenorthmarch.com', 'lookalike', 'affix', 'northmarch.police.uk'],
  ['north-march.com', 'lookalike', 'split', 'northmarch.police.uk'],
  ['north.march.com', 'lookalike', 'split', 'northmarch.police.uk'],
  ['northmarch.police.uk.case-desk.example', 'deceptive-subdomain', 'embedded-domain', 'northmarch.police.uk'],
  ['northmarch-police-uk.case-desk.example', 'deceptive-subdomain', 'embedded-domain', 'northmarch.police.uk'],
  ['elmsford.gov-mail.example', 'deceptive-subdomain', 'embedded-label', 'elmsford.gov'],
  ['elmsford.g0v.example', 'deceptive-subdomain', 'embedded-label', 'elmsford.gov'],
  ['elmsfordpolicedept.org', 'lookalike', 'affix', 'elmsford.gov'],
  ['elmsford.us', 'lookalike', 'other-suffix', 'elmsford.gov'],
  ['elmsford.com', 'unknown', 'unofficial-suffix', 'elmsford.gov'],
  ['elms-ford.com', 'unknown', 'unofficial-suffix', 'elmsford.gov'],
  ['elmsford.ny.us', 'unknown', 'unofficial-suffix', 'elmsford.gov'],
  ['ci.elmsford.ny.us', 'unknown', 'unofficial-suffix', 'elmsford.gov'],
  // A neighbour of nearly the same name, where nobody can buy one.
  ['elmsfort.ny.us', 'unknown', null, undefined],
  ['ci.northmarsh.ny.us', 'unknown', null, undefined],
  ['weaving-club.example', 'unknown', null, undefined],
  ['', 'unknown', 'not-a-domain', undefined],
  ['10.0.0.1', 'unknown', 'not-a-domain', undefined],
] as const)('%s is %s (%s) of %s', (domain, verdict, kind, of) => {
  const judged = registry.judge(domain);
  expect({ verdict: judged.verdict, kind: judged.kind, of: judged.of[0] }).toEqual({ verdict, kind, of });
  expect(judged.domain).toBe(domain.toLowerCase());
  expect(judged.why).toMatch(/\.$/);
});
