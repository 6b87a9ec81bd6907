import { type Context, fact } from '../context.ts';
import { sender } from './sender.ts';

/**
 * Public suffixes that only governments can register below, by their first label: `gov`, `gov.uk`, `police.uk`,
 * `gouv.fr`, `gob.mx`, `go.jp` ... `go.it` is the open zone of a province.
 */
const CLOSED = /^(?:(?:gov|mil)|(?:gov|mil|police|gouv|govt|gob|gub|gc|gv)\.[a-z]{2}|go\.(?:jp|kr|th|id|ke|tz|ug|cr))$/;

/** Whether the sender's domain stands under a suffix that is closed to the public: its age and owner then say nothing. */
export const underClosedSuffix = fact((context: Context): boolean => {
  const from = sender(context);
  if (!from) return false;
  const suffix = from.registrable.slice(from.registrable.indexOf('.') + 1);
  return CLOSED.test(suffix) || context.knowledge.registry.judge(from.domain).verdict === 'government-suffix';
});
