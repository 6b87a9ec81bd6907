import { EnginePolicy } from '../../schema/policy.ts';
import { defineSetting } from '../setting.ts';

export const requiredChecks = defineSetting({
  id: 'requiredChecks',
  schema: EnginePolicy.shape.requiredChecks,
  section: 'Checks',
  title: 'Checks that must have run',
  help: 'Without an answer from each of these look-ups an assessment is shown as incomplete.',
  managed: true,
});
