import { json, type PolicyFormat } from './format.ts';
import { GECKO_ID } from './gecko-id.ts';

/** Firefox: a native manifest of type "storage" (MDN: Native manifests). */
export const nativeManifest: PolicyFormat = {
  id: 'native-manifest',
  title: 'Firefox, native manifest',
  fileName: `${GECKO_ID}.json`,
  place: '/usr/lib/mozilla/managed-storage/; on Windows the registry names the file',
  write: (values) => json({ name: GECKO_ID, description: 'Countersign policy', type: 'storage', data: values }),
};
