import { json, type PolicyFormat } from './format.ts';
import { GECKO_ID } from './gecko-id.ts';

/** Firefox: `policies.json`, policy `3rdparty` (mozilla/policy-templates; "Extensions" with a capital letter). */
export const firefoxPolicies: PolicyFormat = {
  id: 'firefox-policies',
  title: 'Firefox, policies.json',
  fileName: 'policies.json',
  place: '/etc/firefox/policies/ or the folder "distribution" beside Firefox',
  write: (values) => json({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: values } } } }),
};
