import { chromiumJson } from './chromium-json.ts';
import { firefoxPolicies } from './firefox-policies.ts';
import type { PolicyFormat } from './format.ts';
import { googleAdmin } from './google-admin.ts';
import { macosPlist } from './macos-plist.ts';
import { nativeManifest } from './native-manifest.ts';
import { windowsRegistry } from './windows-registry.ts';

/** THE list of ways to give a policy to browsers. */
export const policyFormats: readonly PolicyFormat[] = [
  chromiumJson,
  googleAdmin,
  windowsRegistry,
  macosPlist,
  firefoxPolicies,
  nativeManifest,
];
