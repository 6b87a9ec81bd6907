import { found } from '../facts/lookup.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

const ABUSED_LEGITIMATE = ':abused-legitimate';

export const onAbuseList = defineSignal({
  id: 'on-abuse-list',
  catalogue: ['D-11'],
  family: 'D',
  severity: 'high',
  title: 'The domain is on a list of domains used for abuse',
  needs: ['abuse'],
  fields: ['requesterEmail'],
  references: ['https://urlhaus-api.abuse.ch/', 'https://www.spamhaus.org/blocklists/domain-blocklist/'],
  messages: {
    default: '{domain} is listed for abuse by {lists}.',
    legitimate: '{domain} is listed by {lists} as a legitimate site that others have misused.',
  },
  nextStep: 'Do not open links or files from this request. Call the agency back through its published number.',
  benign: 'A real site that was broken into can stay listed after it has been cleaned.',
  evaluate(context) {
    const abuse = found(context, 'abuse');
    if (!abuse || abuse.value.lists.length === 0) return null;
    const { lists } = abuse.value;
    const names = [...new Set(lists.map((list) => list.replace(ABUSED_LEGITIMATE, '')))].slice(0, 5).join(', ');
    const params = { domain: sender(context)?.shownDomain ?? abuse.subject, lists: names };
    if (!lists.every((list) => list.endsWith(ABUSED_LEGITIMATE))) return { params, sources: sourceOf(abuse) };
    return { message: 'legitimate', severity: 'medium', params, sources: sourceOf(abuse) };
  },
});
