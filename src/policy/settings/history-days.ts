import * as z from 'zod/mini';
import { defineSetting } from '../setting.ts';

export const historyDays = defineSetting({
  id: 'historyDays',
  // A sender's silence is told up to a year (catalogue A-4), so the default is a little more.
  schema: z._default(z.number().check(z.gte(30), z.lte(3650)), 400),
  section: 'Privacy',
  title: 'How long this browser remembers',
  help: 'Requests that were read are remembered as keyed hashes for this many days, to tell first contacts and bursts.',
  managed: true,
});
