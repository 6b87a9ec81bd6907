import type { PortalAdapter } from '../../schema/portal.ts';

/** The officer's side of Google's request system, by its public field names. */
export const googleLers: PortalAdapter = {
  id: 'google-lers',
  name: 'Google LERS',
  matches: ['https://lers.google.com/*'],
  marks: [],
  request: [],
  list: null,
  ignore: [],
  fields: {
    caseNumber: [{ label: 'Agency reference number' }, { label: 'Reference number' }],
    requestType: [{ label: 'Legal process type' }],
  },
  expects: [],
  reviewed: false,
};
