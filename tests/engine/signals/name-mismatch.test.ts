import { expect, test } from 'vitest';
import { nameMismatch } from '../../../src/engine/signals/name-mismatch.ts';
import { hitOf } from '../../helpers/assessment.ts';

const as = (requesterName: string | null, local: string) =>
  hitOf(nameMismatch, { fields: { requesterName, requesterEmail: `${local}@northmarch.police.uk` } });

test('fires when first.last names somebody else', () => {
  expect(as('Mark Dalloway', 'susan.whitby')?.params).toEqual({ name: 'Mark Dalloway', local: 'susan.whitby' });
  expect(as('Det. Sgt. Øyvind Åsheim', 'per_lindqvist')).not.toBeNull();
});

test.each([
  ['Susan Whitby', 'susan.whitby'],
  ['Whitby, Susan', 's.whitby'],
  ['Jörg Tiedemann', 'joerg.tiedemann'],
  ['Jörg Tiedemann', 'jorg.tiedemann'],
  ['Søren Ærø', 'soeren.aeroe'],
  ['Kateřina Malá', 'katerina.mala'],
  ['María José Gómez Ruiz', 'mj.gomez'],
  ['Bob Whitby-Jones', 'robert.whitby2'],
  ['Alexandra Stone', 'alex.burnham'],
])('spares %s writing from %s', (name, local) => {
  expect(as(name, local)).toBeNull();
});

test.each([
  ['Mark Dalloway', 'mdalloway'],
  ['Mark Dalloway', 'cyber.desk'],
  ['Mark Dalloway', 'dysp.north'],
  ['Mark Dalloway', 'fraud.susan'],
  ['Dalloway', 'susan.whitby'],
  ['Officer 4471', 'susan.whitby'],
  ['森下 隆之', 'susan.whitby'],
  [null, 'susan.whitby'],
])('says nothing of %s and %s, which cannot be compared', (name, local) => {
  expect(as(name, local)).toBeNull();
});
