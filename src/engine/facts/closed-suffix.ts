import { governmentSuffixOf } from '../../data/suffixes.ts';
import { type Context, fact } from '../context.ts';
import { sender } from './sender.ts';

/**
 * Whether the sender's domain stands under a suffix that only public bodies get names below. Age and owner of such a
 * name say nothing: nobody else could have registered it.
 */
export const underClosedSuffix = fact((context: Context): boolean => {
  const from = sender(context);
  return from !== null && governmentSuffixOf(from.domain)?.kind === 'closed';
});
