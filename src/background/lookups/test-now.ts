import { providers } from '../../providers/index.ts';
import { teamService } from '../../providers/team-service.ts';
import { testTeam } from '../team/test-now.ts';
import { gateway, settingsNow, tools } from './ask.ts';

/** Reserved for examples (RFC 2606): asking about it tells nobody anything. */
const EXAMPLE = { domain: 'example.com', registrable: 'example.com', email: 'example@example.com' } as const;

/** Asks one source that is switched on about an example, and says in one sentence how that went; null when it is off. */
export async function testNow(id: string): Promise<string | null> {
  const provider = providers.find((known) => known.id === id);
  const settings = await settingsNow(id);
  const [kind] = provider?.asks ?? [];
  if (id === teamService.id && settings) return testTeam();
  if (!provider || !settings || !kind) return null;
  const send = gateway(id, AbortSignal.timeout(5_000));
  const answer = await provider.look(EXAMPLE[kind], { ...tools, send, settings });
  if (answer.status === 'found') return 'It answered: something is known of the example.';
  return answer.status === 'absent'
    ? 'It answered: nothing is known of the example.'
    : `It did not work: ${answer.reason}.`;
}
