import type { PortalAdapter } from '../../schema/portal.ts';

/** Cases, with the public field names of Email-to-Case and Web-to-Case. */
export const salesforce: PortalAdapter = {
  id: 'salesforce',
  name: 'Salesforce',
  matches: ['https://*.lightning.force.com/lightning/r/Case/*'],
  marks: [],
  request: [],
  list: null,
  ignore: [],
  fields: {
    requesterEmail: [
      { label: 'Web Email', transform: 'address' },
      { label: 'Contact Email', transform: 'address' },
    ],
    requesterName: [{ label: 'Web Name' }],
    phone: [{ label: 'Web Phone' }],
  },
  expects: [],
  reviewed: false,
};
