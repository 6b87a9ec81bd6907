import type { PortalAdapter } from '../../schema/portal.ts';

/** The reviewer's pages are not public: read by labels, with the names its published material uses. */
export const kodex: PortalAdapter = {
  id: 'kodex',
  name: 'Kodex',
  matches: ['https://app.kodexglobal.com/*', 'https://app.kodex.us/*'],
  marks: [],
  request: [],
  list: null,
  ignore: [],
  fields: {
    caseNumber: [{ label: 'Case number' }, { label: 'Request number' }],
    requestType: [{ label: 'Legal process type' }],
    targets: [{ label: 'Targets', transform: 'lines' }],
  },
  expects: [],
  reviewed: false,
};
