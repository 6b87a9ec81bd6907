import * as z from 'zod/mini';
import { SettingView } from './setting-view.ts';

/** What applies here and why, for whoever set the policy. Holds no request and nothing about a person. */
export const Doctor = z.object({
  versions: z.object({ extension: z.string(), rules: z.string(), data: z.string(), browser: z.string() }),
  /** Whether the browser gave any policy at all when it was last asked. */
  policyFound: z.boolean(),
  settings: z.array(SettingView),
  problems: z.array(z.object({ id: z.string(), from: z.string(), text: z.string() })),
});
export type Doctor = z.infer<typeof Doctor>;
