import * as z from 'zod/mini';
import { defineSetting } from '../setting.ts';

export const dataMaxAgeDays = defineSetting({
  id: 'dataMaxAgeDays',
  // .gov changes weekly; after a quarter some thirty new agencies are missing.
  schema: z._default(z.number().check(z.gte(7), z.lte(730)), 90),
  section: 'Data',
  title: 'When the agency data counts as old',
  help: 'From this many days on, every assessment says that the lists of agencies are old and where to get newer ones.',
  managed: true,
});
