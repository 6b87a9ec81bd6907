import type { PortalAdapter } from '../../schema/portal.ts';

/** Found by role and label, which change less than its class names; nobody could test it here. */
export const outlook: PortalAdapter = {
  id: 'outlook',
  name: 'Outlook on the web',
  matches: [
    'https://outlook.office.com/mail/*',
    'https://outlook.office365.com/mail/*',
    'https://outlook.live.com/mail/*',
    'https://outlook.cloud.microsoft/mail/*',
  ],
  marks: [],
  request: [],
  list: null,
  ignore: ['[role=banner]', '[role=navigation]', '[role=tree]'],
  fields: { bodyText: [{ select: "[role=main] [aria-label*='Message body']" }] },
  expects: [],
  reviewed: false,
};
