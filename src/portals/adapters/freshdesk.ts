import type { PortalAdapter } from '../../schema/portal.ts';

/** Agent view, read by labels. */
export const freshdesk: PortalAdapter = {
  id: 'freshdesk',
  name: 'Freshdesk',
  matches: ['https://*.freshdesk.com/a/tickets/*'],
  marks: [],
  request: [],
  list: null,
  ignore: [],
  fields: { subject: [{ select: '.ticket-subject-heading' }] },
  expects: [],
  reviewed: false,
};
