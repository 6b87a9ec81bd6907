import { EnginePolicy } from '../../schema/policy.ts';
import { defineSetting } from '../setting.ts';

export const callBackMaxAgeDays = defineSetting({
  id: 'callBackMaxAgeDays',
  schema: EnginePolicy.shape.callBackMaxAgeDays,
  section: 'Levels',
  title: 'How long a call-back counts',
  help: 'A confirmed call-back meets the routine steps for this many days; after that, call again.',
  managed: true,
});
