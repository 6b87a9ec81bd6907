import { dnsAnswer } from '../helpers/dns.ts';

type Question = { name: string; type: string };

/** DNS messages that are wrong in one way each, for a question. */
export const dnsFaults: Readonly<Record<string, (question: Question) => Uint8Array>> = {
  'a DNS answer with another id': (question) => dnsAnswer(question, [], 0, 4_711),
  'a DNS answer to another question': ({ type }) => dnsAnswer({ name: 'other.example', type }, []),
  'a DNS answer cut in the middle': (question) => dnsAnswer(question, []).slice(0, 17),
  'a DNS answer marked as cut': (question) => dnsAnswer(question, [], 0x200),
  'a DNS name that points to itself': () => Buffer.from('000081800001000000000000c00c000f0001', 'hex'),
  'a DNS answer that counts more than it holds': () => Buffer.from('00008180ffffffffffffffff', 'hex'),
  'an empty DNS answer': () => new Uint8Array(),
  'DNS code SERVFAIL': (question) => dnsAnswer(question, [], 2),
  'DNS code REFUSED': (question) => dnsAnswer(question, [], 5),
  'DNS code NOTIMP': (question) => dnsAnswer(question, [], 4),
};
