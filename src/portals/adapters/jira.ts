import type { PortalAdapter } from '../../schema/portal.ts';

/** Issue view and service desk queues; the test ids are public, custom fields are read by labels. */
export const jira: PortalAdapter = {
  id: 'jira',
  name: 'Jira',
  matches: ['https://*.atlassian.net/browse/*', 'https://*.atlassian.net/jira/*'],
  marks: [],
  request: [],
  list: null,
  ignore: ["[data-testid='ak-side-navigation']"],
  fields: {
    subject: [{ select: "[data-testid='issue.views.issue-base.foundation.summary.heading']" }],
    bodyText: [{ select: "[data-testid='issue.views.field.rich-text.description']" }],
  },
  expects: [],
  reviewed: false,
};
