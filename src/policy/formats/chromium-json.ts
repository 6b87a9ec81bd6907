import { CHROME_ID, json, type PolicyFormat } from './format.ts';

/** As Chrome's and Chromium's policy loader on Linux reads it (chrome://policy; "3rdparty" with a small "e" in "extensions"). */
export const chromiumJson: PolicyFormat = {
  id: 'chromium-json',
  title: 'Chrome and Chromium on Linux',
  fileName: 'countersign.json',
  place: '/etc/opt/chrome/policies/managed/ or /etc/chromium/policies/managed/',
  write: (values) => json({ '3rdparty': { extensions: { [CHROME_ID]: values } } }),
};
