import type { PortalAdapter } from '../../schema/portal.ts';

/** Forms in a same-origin frame, read by labels. */
export const servicenow: PortalAdapter = {
  id: 'servicenow',
  name: 'ServiceNow',
  matches: ['https://*.service-now.com/*'],
  marks: [],
  request: [],
  list: null,
  ignore: [],
  fields: { requesterName: [{ label: 'Caller' }, { label: 'Opened for' }], subject: [{ label: 'Short description' }] },
  expects: [],
  reviewed: false,
};
