import { parseAddress } from '../../engine/domain/address.ts';
import { closeContest, listContests, openContestAsOperator } from '../exchange/contest.ts';
import { epochAt, exchangeKey, keyedHash } from '../exchange/keys.ts';
import { type OperatorCommand, UsageError, word } from './command.ts';

const OUTCOMES = ['upheld', 'dismissed'] as const;

export const contestCommand: OperatorCommand = {
  name: 'contest',
  usage: 'contest open ADDRESS|DOMAIN REASON | contest close KEY upheld|dismissed | contest list',
  async run(args, deps, print) {
    if (args[0] === 'open') {
      const subject = word(args, 1, 'the address or domain');
      const address = parseAddress(subject.includes('@') ? subject : `any@${subject}`);
      if (!address) throw new UsageError('that is neither an address nor a domain');
      const exchange = exchangeKey(deps.secret, epochAt(deps.now()));
      const exchangeHash = subject.includes('@')
        ? keyedHash(exchange, 'email', address.address)
        : keyedHash(exchange, 'domain', address.registrable);
      const key = Buffer.from(deps.random(16)).toString('base64url');
      await openContestAsOperator(deps, { key, exchangeHash, reason: word(args, 2, 'the reason') });
      print(JSON.stringify({ contest: key }));
    } else if (args[0] === 'close') {
      const outcome = OUTCOMES.find((known) => known === args[2]);
      if (!outcome) throw new UsageError('say upheld or dismissed');
      const closed = await closeContest(deps, word(args, 1, 'the contest'), outcome);
      if (!closed) throw new UsageError('there is no such open contest');
      print(JSON.stringify({ contest: args[1], outcome }));
    } else if (args[0] === 'list') {
      for (const { key, reason, outcome, openedAt, closedAt } of await listContests(deps)) {
        print(JSON.stringify({ contest: key, reason, outcome, openedAt, closedAt }));
      }
    } else {
      throw new UsageError('say open, close or list');
    }
  },
};
