import { EnginePolicy } from '../../schema/policy.ts';
import { defineSetting } from '../setting.ts';

export const weights = defineSetting({
  id: 'weights',
  schema: EnginePolicy.shape.weights,
  section: 'Levels',
  title: 'Weights of signals',
  help: 'How much a signal adds to the score, for signals whose usual weight does not fit your work.',
  managed: true,
});
