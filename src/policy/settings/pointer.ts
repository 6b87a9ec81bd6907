import * as z from 'zod/mini';
import { defineSetting } from '../setting.ts';

export const pointer = defineSetting({
  id: 'pointer',
  schema: z._default(z.boolean(), true),
  section: 'Portals',
  title: 'Pointer in the page',
  help: 'A small mark beside the heading of a request that was read. It never carries the level or the reasons.',
  managed: true,
});
