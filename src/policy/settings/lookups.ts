import * as z from 'zod/mini';
import { defineSetting } from '../setting.ts';

const value = z.union([z.string().check(z.maxLength(2000)), z.boolean(), z.record(z.string(), z.string())]);

export const lookups = defineSetting({
  id: 'lookups',
  schema: z._default(z.record(z.string(), z.record(z.string(), value)), {}),
  section: 'Checks',
  title: 'Look-ups outside this browser',
  help: 'Each source named here is asked about the sender of a request, and told what its own line says.',
  managed: true,
});
