import * as z from 'zod/mini';
import { PortalChoice } from '../../schema/portal-entry.ts';
import { defineSetting } from '../setting.ts';

export const portals = defineSetting({
  id: 'portals',
  schema: z._default(z.array(PortalChoice).check(z.maxLength(200)), []),
  section: 'Portals',
  title: 'Portals',
  help: 'The pages on which requests are read. Nothing is read anywhere else unless you ask for one page.',
  managed: true,
});
