import { EnginePolicy } from '../../schema/policy.ts';
import { defineSetting } from '../setting.ts';

export const blocked = defineSetting({
  id: 'blocked',
  schema: EnginePolicy.shape.blocked,
  section: 'Lists',
  title: 'Senders you have blocked',
  help: 'Domains and addresses that your company has found to be false, each with a reason.',
  managed: true,
});
