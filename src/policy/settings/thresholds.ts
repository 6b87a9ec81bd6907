import { EnginePolicy } from '../../schema/policy.ts';
import { defineSetting } from '../setting.ts';

export const thresholds = defineSetting({
  id: 'thresholds',
  schema: EnginePolicy.shape.thresholds,
  section: 'Levels',
  title: 'Thresholds of the levels',
  help: 'From which score a level applies. A threshold can only raise a level, never lower it.',
  managed: true,
});
