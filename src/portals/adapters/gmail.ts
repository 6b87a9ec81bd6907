import type { PortalAdapter } from '../../schema/portal.ts';

/** Public knowledge of its markup; nobody could test it here. */
export const gmail: PortalAdapter = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/mail/*'],
  marks: [],
  request: [],
  list: null,
  ignore: ['[role=banner]', '[role=navigation]'],
  fields: {
    requesterEmail: [{ select: '[data-message-id] span.gD[email]', attribute: 'email', transform: 'address' }],
    subject: [{ select: 'h2[data-thread-perm-id]' }],
  },
  expects: [],
  reviewed: false,
};
