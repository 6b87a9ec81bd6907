import { json, type PolicyFormat } from './format.ts';

/** Google Admin console, "Policy for extensions": each key as `{ "Value": ... }` (Chrome Enterprise help 6177447). */
export const googleAdmin: PolicyFormat = {
  id: 'google-admin',
  title: 'Google Admin console',
  fileName: 'countersign-google-admin.json',
  place: 'Admin console, Chrome, Apps and extensions, Countersign, Policy for extensions',
  write: (values) => json(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }]))),
};
