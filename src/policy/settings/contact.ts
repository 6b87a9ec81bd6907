import * as z from 'zod/mini';
import { defineSetting } from '../setting.ts';

export const contact = defineSetting({
  id: 'contact',
  schema: z._default(z.string().check(z.maxLength(200)), ''),
  section: 'Policy',
  title: 'Whom to ask about these settings',
  help: 'One line, such as a mailbox or an extension number. It stands wherever your organisation has fixed a setting.',
  managed: true,
});
