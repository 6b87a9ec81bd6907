import { EnginePolicy } from '../../schema/policy.ts';
import { defineSetting } from '../setting.ts';

export const signals = defineSetting({
  id: 'signals',
  schema: EnginePolicy.shape.signals,
  section: 'Checks',
  title: 'Signals',
  help: 'Each signal can be on, in shadow (it is noted and counts for nothing) or off. Critical ones cannot be off.',
  managed: true,
});
