import { ENGINE_VERSION } from '../../engine/version.ts';
import { ok } from '../../messages/errors.ts';
import type { Handlers } from '../../messages/serve.ts';
import { extensionVersion } from '../../platform/runtime.ts';
import { audit, exportAudit } from '../audit/log.ts';
import { onSettings } from '../jobs.ts';
import { dataState, forgetList, importList, knowledge } from '../knowledge.ts';
import { currentSettings, hasPolicy } from '../settings.ts';

const bytesIn = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

export const dataHandlers = {
  async doctor() {
    const [{ views, problems }, policyFound, { dataVersion }] = await Promise.all([
      currentSettings(),
      hasPolicy(),
      knowledge(),
    ]);
    const versions = {
      extension: extensionVersion(),
      rules: ENGINE_VERSION,
      data: dataVersion,
      browser: navigator.userAgent,
    };
    return ok({ versions, policyFound, settings: views, problems });
  },

  async 'data-state'() {
    const { values } = await currentSettings();
    return ok(await dataState(Date.now(), values.dataMaxAgeDays));
  },

  async 'data-import'({ name, base64 }) {
    const done = await importList(name, bytesIn(base64), Date.now());
    if ('problem' in done) return ok({ problem: done.problem, names: 0, skipped: 0 });
    await audit('list-imported', { names: done.names, skipped: done.skipped }, Date.now());
    await onSettings();
    return ok({ problem: null, ...done });
  },

  async 'audit-export'() {
    return ok({ lines: await exportAudit(Date.now()) });
  },

  async 'data-forget'() {
    await forgetList();
    await audit('list-removed', {}, Date.now());
    await onSettings();
    return ok({});
  },
} satisfies Partial<Handlers>;
