import { expect, test } from 'vitest';
import { loginAbroad } from '../../../src/engine/signals/login-abroad.ts';
import { hitOf, testKnowledge } from '../../helpers/assessment.ts';

const login = (accountLoginCountry: string | null, country: string | null, more = {}) =>
  hitOf(loginAbroad, { fields: { accountLoginCountry, country, ...more } });

test('fires when the log-in country is another one, in any spelling', () => {
  expect(login('VN', 'United Kingdom')).toEqual({ params: { login: 'Vietnam', home: 'United Kingdom' } });
  expect(login('Marokko', 'Großbritannien')?.params).toEqual({ login: 'Morocco', home: 'United Kingdom' });
  expect(login('Netherlands (datacentre)', 'GB')?.params).toEqual({ login: 'Netherlands', home: 'United Kingdom' });
});

test('goes by the agency registry when the page claims no country', () => {
  expect(login('VN', null)?.params).toEqual({ login: 'Vietnam', home: 'United Kingdom' });
});

test('is medium with a stated posting abroad or network exit', () => {
  for (const more of [{ unit: 'Liaison Office Washington' }, { bodyText: 'Our VPN leaves the country in Frankfurt.' }])
    expect(login('US', 'United Kingdom', more)).toMatchObject({ message: 'explained', severity: 'medium' });
});

test('spares the own country, a territory of it, and the registry’s country where the claim differs', () => {
  expect(login('UK', 'Great Britain')).toBeNull();
  expect(login('Jersey', 'GB')).toBeNull();
  expect(login('GB', 'Ireland')).toBeNull();
});

test('spares international bodies, whose staff work everywhere', () => {
  const owner = { ...testKnowledge.registry.owner('northmarch.police.uk'), country: 'XX' };
  const registry = { ...testKnowledge.registry, owner: () => owner as never };
  const fields = { accountLoginCountry: 'VN', country: 'France' };
  expect(hitOf(loginAbroad, { fields, knowledge: { ...testKnowledge, registry } })).toBeNull();
});

test('says nothing when a country is not shown or not one', () => {
  expect(login(null, 'GB')).toBeNull();
  expect(login('Atlantis', 'GB')).toBeNull();
  expect(hitOf(loginAbroad, { fields: { requesterEmail: 'x@nowhere.example', accountLoginCountry: 'VN' } })).toBeNull();
});
