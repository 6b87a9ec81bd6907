import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeReply, encodeQuestion, isAskable, MAX_MESSAGE, RECORD_TYPES } from '../../src/providers/dns/message.ts';
import { dnsAnswer } from '../helpers/dns.ts';
import { runs, timeOf } from '../helpers/runs.ts';

const question = { name: 'oakvale.example', type: 'MX' as const };
const hex = (text: string) => new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'));
const good = new Uint8Array(dnsAnswer(question, [{ preference: 10, exchange: 'mx.oakvale.example' }]));

test('asks in the form of the example in RFC 8484 section 4.1.1, with the bit that asks for validation', () => {
  const bytes = encodeQuestion({ name: 'www.example.com', type: 'A' });
  expect(Buffer.from(bytes).toString('hex')).toBe('00000120000100000000000003777777076578616d706c6503636f6d0000010001');
});

test('reads the answer in RFC 8484 section 4.2.2', () => {
  const answer = hex(`0000 8180 0001 0001 0000 0000 0377 7777 0765 7861 6d70 6c65 0363 6f6d 0000 1c00 01
    c00c 001c 0001 0000 0e7d 0010 2001 0db8 abcd 0012 0001 0002 0003 0004`);
  expect(decodeReply(answer, { name: 'www.example.com', type: 'AAAA' })).toMatchObject({
    ok: true,
    rcode: 0,
    records: [{ type: 'AAAA', data: '2001:db8:abcd:12:1:2:3:4' }],
  });
});

test('reads compressed names (RFC 1035 section 4.1.4)', () => {
  expect(decodeReply(good, question)).toMatchObject({
    ok: true,
    records: [{ data: 'mx.oakvale.example', preference: 10 }],
  });
});

test.each([
  ['an answer to another name', dnsAnswer({ name: 'other.example', type: 'MX' }, [])],
  ['an answer to another type', dnsAnswer({ name: 'oakvale.example', type: 'A' }, [])],
  ['an answer with another id', dnsAnswer(question, [], 0, 7)],
  ['a truncated answer', dnsAnswer(question, [], 0x200)],
  ['a question', encodeQuestion(question)],
  ['an empty body', new Uint8Array()],
  ['a cut message', good.slice(0, 40)],
  ['too long a message', new Uint8Array(MAX_MESSAGE + 1)],
  ['a name that points to itself', hex('0000 8180 0001 0000 0000 0000 c00c 000f 0001')],
  ['names that point at each other', hex('0000 8180 0001 0000 0000 0000 c00e c00c 000f 0001')],
  ['counts that promise more than there is', hex('0000 8180 ffff ffff ffff ffff')],
])('refuses %s', (_what, bytes) => {
  expect(decodeReply(new Uint8Array(bytes), question).ok).toBe(false);
});

test('asks only for names that fit into a message', () => {
  expect(isAskable('oakvale.example')).toBe(true);
  expect(isAskable(`${'a'.repeat(64)}.example`)).toBe(false);
  expect(isAskable(Array.from({ length: 60 }, () => 'abcd').join('.'))).toBe(false);
  expect(isAskable('a b.example')).toBe(false);
});

test('survives any bytes, and none takes long', () => {
  const mutated = fc.tuple(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length)).map(([at, value, cut]) => {
    const bytes = good.slice(0, Math.max(12, cut));
    bytes[at % bytes.length] = value;
    return bytes;
  });
  let slowest = 0;
  fc.assert(
    fc.property(
      fc.oneof(mutated, fc.uint8Array({ maxLength: 600 })),
      fc.constantFrom(...RECORD_TYPES),
      (bytes, type) => {
        slowest = Math.max(
          slowest,
          timeOf(() => decodeReply(bytes, { name: 'oakvale.example', type })),
        );
      },
    ),
    { numRuns: runs(3_000, 100_000) },
  );
  expect(slowest).toBeLessThan(50);
}, 120_000);
