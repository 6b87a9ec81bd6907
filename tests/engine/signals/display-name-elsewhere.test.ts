import { expect, test } from 'vitest';
import { displayNameElsewhere } from '../../../src/engine/signals/display-name-elsewhere.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { withPublicMail as knowledge } from '../../helpers/public-mail.ts';

const shown = (fields: object) => hitOf(displayNameElsewhere, { fields: { ...fields }, knowledge });

test('fires on an address of another domain in the name, wherever the page puts it', () => {
  const requesterEmail = 'x@relay.example';
  const name = 'a.officer@northmarch.police.uk';
  const params = { shown: name, senderDomain: 'relay.example' };
  expect(shown({ requesterEmail, requesterDisplayName: name })).toEqual({ params });
  expect(shown({ requesterEmail, requesterName: `Officer <${name}>` })).toEqual({ params });
  expect(shown({ requesterEmail: `"${name}" <${requesterEmail}>` })).toEqual({ params });
});

test('fires on an agency’s name over a public mailbox or another agency’s address', () => {
  const agency = { shown: 'Northmarch Police', agencyDomain: 'northmarch.police.uk' };
  for (const requesterEmail of ['np@gmail.com', 'np@elmsford.gov'])
    expect(shown({ requesterEmail, requesterDisplayName: 'Northmarch Police' })).toMatchObject({
      message: 'agency',
      params: agency,
    });
});

test('spares the address itself, another one of the same domain, a plain name, and an unknown domain', () => {
  expect(shown({ requesterDisplayName: 'A.Officer@northmarch.police.uk' })).toBeNull();
  expect(shown({ requesterDisplayName: 'desk@mail.northmarch.police.uk' })).toBeNull();
  expect(shown({ requesterDisplayName: 'Ada Officer' })).toBeNull();
  expect(shown({ requesterDisplayName: 'Northmarch Police' })).toBeNull();
  expect(shown({ requesterEmail: 'x@quillfordshire.example', requesterDisplayName: 'Northmarch Police' })).toBeNull();
});

test('says nothing when the page shows no name or no sender', () => {
  expect(shown({})).toBeNull();
  expect(shown({ requesterEmail: null, requesterDisplayName: 'a@b.example' })).toBeNull();
});
