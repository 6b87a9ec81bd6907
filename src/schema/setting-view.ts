import * as z from 'zod/mini';

/** One setting as it stands: what counts, and who said so. */
export const SettingView = z.object({
  id: z.string(),
  value: z.unknown(),
  from: z.enum(['default', 'suggested', 'user', 'managed']),
  /** Set by the organisation: shown, and not to be changed here. */
  locked: z.boolean(),
});
export type SettingView = z.infer<typeof SettingView>;
