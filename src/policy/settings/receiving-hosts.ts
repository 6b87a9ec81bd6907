import { EnginePolicy } from '../../schema/policy.ts';
import { defineSetting } from '../setting.ts';

export const receivingHosts = defineSetting({
  id: 'receivingHosts',
  schema: EnginePolicy.shape.receivingHosts,
  section: 'Lists',
  title: 'Your own mail servers',
  help: 'Only what these servers say of a mail (SPF, DKIM, DMARC) is counted. Without any, the topmost result of a mail is.',
  managed: true,
});
