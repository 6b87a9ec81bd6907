import { EnginePolicy } from '../../schema/policy.ts';
import { defineSetting } from '../setting.ts';

export const trusted = defineSetting({
  id: 'trusted',
  schema: EnginePolicy.shape.trusted,
  section: 'Lists',
  title: 'Senders you know',
  help: 'Domains and addresses that your company has checked, each with a reason and an end date. They lower weights and never a floor.',
  managed: true,
});
