import { ROLES } from '../deps.ts';
import { addToken, revokeToken } from '../tokens.ts';
import { type OperatorCommand, UsageError, word } from './command.ts';

/** A token is good for a year unless the call says otherwise. */
const DEFAULT_DAYS = 365;

export const tokenCommand: OperatorCommand = {
  name: 'token',
  usage: 'token add TENANT reviewer|admin LABEL [DAYS] | token revoke TENANT TOKEN-ID',
  async run(args, deps, print) {
    const tenantId = word(args, 1, 'the tenant');
    if (args[0] === 'add') {
      const role = ROLES.find((known) => known === word(args, 2, 'the role'));
      if (!role) throw new UsageError('the role is reviewer or admin');
      const days = args[4] === undefined ? DEFAULT_DAYS : Number(args[4]);
      if (!Number.isInteger(days) || days < 1) throw new UsageError('DAYS is a whole number above 0');
      print(
        JSON.stringify({ token: await addToken(deps, { tenantId, role, label: word(args, 3, 'the label'), days }) }),
      );
    } else if (args[0] === 'revoke') {
      const revoked = await revokeToken(deps, tenantId, word(args, 2, 'the token id'));
      if (!revoked) throw new UsageError('this tenant has no such token');
      print(JSON.stringify({ revoked: args[2] }));
    } else {
      throw new UsageError('say add or revoke');
    }
  },
};
