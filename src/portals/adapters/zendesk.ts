import type { PortalAdapter } from '../../schema/portal.ts';

/** Agent workspace; its data-test-id attributes are public, the rest is read by labels. */
export const zendesk: PortalAdapter = {
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  marks: [],
  request: [],
  list: null,
  ignore: ["[data-test-id='header-tablist']"],
  fields: { subject: [{ select: "[data-test-id='omni-header-subject']" }] },
  expects: [],
  reviewed: false,
};
