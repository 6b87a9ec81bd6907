import { describe, expect, test } from 'vitest';
import type { RequestRecord } from '../../src/background/tab/record.ts';
import { assessed, isSameRequest, takeReading } from '../../src/background/tab/same-request.ts';
import { DisclosureRequest } from '../../src/schema/request.ts';

const URL_ONE = 'https://desk.example/requests/1';
const request = (fields: Record<string, unknown>, url = URL_ONE) => DisclosureRequest.parse({ url, fields });
const sender = { requesterEmail: 'dana@northmarch.example' };
const known = (fields: Record<string, unknown>, url?: string): RequestRecord => ({
  request: request(fields, url),
  kept: {},
  documents: {},
  assessment: null,
  seen: ['first-contact'],
});

describe('two readings are about one request', () => {
  test.each([
    ['the case number is the same', { ...sender, caseNumber: 'A-1' }, { caseNumber: 'a-1 ' }],
    ['nothing contradicts and one sign agrees', { ...sender, subject: 'Records' }, { subject: 'Records' }],
    ['the address is the same and the page says too little to tell', sender, {}],
  ])('when %s', (_why, before, after) => {
    expect(isSameRequest(request(before), request(after))).toBe(true);
  });

  test.each([
    ['the case numbers differ', { ...sender, caseNumber: 'A-1' }, { ...sender, caseNumber: 'A-2' }],
    ['the senders differ', sender, { requesterEmail: 'other@harbour.example' }],
    ['the subjects differ', { ...sender, subject: 'Records' }, { ...sender, subject: 'Preservation' }],
  ])('but not when %s', (_why, before, after) => {
    expect(isSameRequest(request(before), request(after))).toBe(false);
  });

  test('at another address only when case number and sender agree', () => {
    const elsewhere = 'https://desk.example/requests/2';
    const both = { ...sender, caseNumber: 'A-1' };
    expect(isSameRequest(request(both), request(both, elsewhere))).toBe(true);
    expect(isSameRequest(request(sender), request(sender, elsewhere))).toBe(false);
    expect(isSameRequest(request(both), request({ ...both, requesterEmail: 'x@harbour.example' }, elsewhere))).toBe(
      false,
    );
  });
});

describe('what vanished from a request', () => {
  test('stays and is named, however often the page is read', () => {
    const first = takeReading(
      known({ ...sender, replyTo: 'me@mail.example', caseNumber: 'A-1' }),
      request({ caseNumber: 'A-1' }),
    );
    expect(first.kept).toEqual({ ...sender, replyTo: 'me@mail.example' });
    const second = takeReading(first, request({ caseNumber: 'A-1' }));
    expect(assessed(second).fields).toMatchObject({ ...sender, replyTo: 'me@mail.example', caseNumber: 'A-1' });
    expect(second.seen).toEqual(['first-contact']);
  });

  test('also when the page now shows the field as empty', () => {
    expect(
      takeReading(known({ ...sender, replyTo: 'me@mail.example' }), request({ ...sender, replyTo: '' })).kept,
    ).toEqual({
      replyTo: 'me@mail.example',
    });
  });

  test('is no longer missed once it is shown again', () => {
    const gone = takeReading(known({ ...sender, agency: 'Northmarch' }), request(sender));
    expect(takeReading(gone, request({ ...sender, agency: 'Northmarch' })).kept).toEqual({});
  });

  test('goes with the request: a new one starts anew', () => {
    expect(
      takeReading(known({ ...sender, agency: 'Northmarch' }), request({ requesterEmail: 'ines@harbour.example' })),
    ).toEqual({
      request: request({ requesterEmail: 'ines@harbour.example' }),
      kept: {},
      documents: {},
      assessment: null,
      seen: null,
    });
  });
});
