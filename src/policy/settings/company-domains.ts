import { EnginePolicy } from '../../schema/policy.ts';
import { defineSetting } from '../setting.ts';

export const companyDomains = defineSetting({
  id: 'companyDomains',
  schema: EnginePolicy.shape.companyDomains,
  section: 'Lists',
  title: 'Your own domains',
  help: 'Mail domains of your company: addresses on them are never read as the requester.',
  managed: true,
});
