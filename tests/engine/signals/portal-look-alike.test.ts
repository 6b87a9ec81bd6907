import { expect, test } from 'vitest';
import { portalLookAlike } from '../../../src/engine/signals/portal-look-alike.ts';
import { hitOf } from '../../helpers/assessment.ts';

test.each(['https://app.kodexgl0bal.com/acme/requests', 'https://app.kodexglobal.com.case-view.io/acme'])(
  'fires on %s',
  (url) => {
    expect(hitOf(portalLookAlike, { url })?.params).toMatchObject({ portal: 'kodexglobal.com' });
  },
);

test.each([
  'https://app.kodexglobal.com/acme/requests',
  'https://acme.zendesk.com/agent/tickets/5',
  'https://legal.acme.example/requests/5',
  'http://127.0.0.1:8080/tickets/5',
  'https://zendesk.acme.com/agent',
])('spares %s', (url) => {
  expect(hitOf(portalLookAlike, { url })).toBeNull();
});

test('says nothing when the address of the page is not known', () => {
  expect(hitOf(portalLookAlike)).toBeNull();
});
