import type { PortalAdapter } from '../../schema/portal.ts';

/** Roundcube 1.6 with the Elastic skin; self-hosted anywhere. */
export const roundcube: PortalAdapter = {
  id: 'roundcube',
  name: 'Roundcube',
  matches: ['*://*/*_task=mail*'],
  marks: ['#layout #message-header, #layout #messagelist, #layout .frame-content'],
  request: ['#message-header'],
  list: null,
  ignore: ['#layout-menu', '#layout-sidebar'],
  fields: {},
  expects: ['requesterEmail', 'subject'],
  reviewed: true,
};
