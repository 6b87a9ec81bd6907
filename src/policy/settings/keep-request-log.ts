import * as z from 'zod/mini';
import { defineSetting } from '../setting.ts';

export const keepRequestLog = defineSetting({
  id: 'keepRequestLog',
  schema: z._default(z.boolean(), false),
  section: 'Log',
  title: 'Keep the list of what left this browser',
  help: 'While this is on, the list cannot be cleared here. Its oldest rows go once it holds 5,000.',
  managed: true,
});
