import * as z from 'zod/mini';
import { item } from '../../platform/storage.ts';
import { AdapterHealth } from '../../schema/reading.ts';

const LastReading = z.object({ health: z.nullable(AdapterHealth), lastReadAt: z.string() });

/** How well each chosen portal's definition fitted the last request page that was read, by the portal's id. */
export const portalHealth = item({
  area: 'local',
  key: 'portal-health',
  schema: z.record(z.string(), LastReading),
  fallback: () => ({}),
});
