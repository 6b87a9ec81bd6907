import type { PortalAdapter } from '../../schema/portal.ts';

/** By the field names of TikTok's public forms. */
export const tiktok: PortalAdapter = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/legal/report/*'],
  marks: [],
  request: [],
  list: null,
  ignore: [],
  fields: { agency: [{ label: 'Name of authority' }], badgeNumber: [{ label: 'Badge/ID number' }] },
  expects: [],
  reviewed: false,
};
