import type { PortalAdapter } from '../../schema/portal.ts';

/** By the field names of Meta's public guidelines. */
export const meta: PortalAdapter = {
  id: 'meta',
  name: 'Meta law enforcement portal',
  matches: ['https://www.facebook.com/records/*', 'https://www.whatsapp.com/records/*'],
  marks: [],
  request: [],
  list: null,
  ignore: [],
  fields: {
    agency: [{ label: 'Issuing authority' }],
    badgeNumber: [{ label: 'Badge or ID number' }],
    phone: [{ label: 'Direct contact phone number' }],
    targets: [{ label: 'Account identifier', transform: 'lines' }],
  },
  expects: [],
  reviewed: false,
};
