import { failed, ok } from '../../messages/errors.ts';
import type { Handlers } from '../../messages/serve.ts';
import { providers } from '../../providers/index.ts';
import { clearRequests, requestsSince } from '../lookups/request-log.ts';
import { setSecret } from '../lookups/secrets.ts';
import { testNow } from '../lookups/test-now.ts';
import { lookupViews } from '../lookups/views.ts';
import { currentSettings, userSettings } from '../settings.ts';

export const lookupHandlers = {
  async lookups() {
    return ok({ lookups: await lookupViews() });
  },

  async 'lookup-set'({ id, on, values }) {
    const provider = providers.find((known) => known.id === id);
    if (!provider) return failed('not-found');
    const { values: current, views } = await currentSettings();
    if (views.find((view) => view.id === 'lookups')?.locked) return failed('locked');
    const plain = { ...current.lookups[id] };
    for (const { id: field, secret } of provider.fields) {
      const value = values[field];
      if (value === undefined) continue;
      // A key never reaches the settings: those can be exported, and Firefox lets content scripts read them.
      if (secret) await setSecret(id, field, String(value));
      else plain[field] = value;
    }
    const { [id]: _old, ...others } = current.lookups;
    await userSettings.update((known) => ({ ...known, lookups: on ? { ...others, [id]: plain } : others }));
    return ok({});
  },

  async 'lookup-test'({ id }) {
    const text = await testNow(id);
    return text === null ? failed('not-found') : ok({ text });
  },

  async 'request-log'() {
    const rows = await requestsSince(0);
    return ok({ rows: rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() })) });
  },

  async 'request-log-clear'() {
    if ((await currentSettings()).values.keepRequestLog) return failed('locked');
    await clearRequests();
    return ok({});
  },
} satisfies Partial<Handlers>;
