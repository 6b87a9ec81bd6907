import { failed, ok } from '../../messages/errors.ts';
import type { Handlers } from '../../messages/serve.ts';
import { dropHosts } from '../../platform/permissions.ts';
import { settings } from '../../policy/settings/index.ts';
import { adapters } from '../../portals/adapters/index.ts';
import { audit } from '../audit/log.ts';
import { access, type ChosenPortal, chosenPortals, portalId } from '../portals/chosen.ts';
import { portalHealth } from '../portals/health.ts';
import { originOf } from '../portals/pattern.ts';
import { currentSettings, userSettings } from '../settings.ts';

const WHO = {
  managed: 'set by your organisation',
  user: 'set by you',
  suggested: 'suggested by your organisation',
} as const;

async function setUser(id: string, value: unknown): Promise<void> {
  await userSettings.update(({ [id]: _old, ...others }) => (value === null ? others : { ...others, [id]: value }));
}

/** Hosts of a removed portal that no other portal needs. */
async function unneeded(removed: ChosenPortal): Promise<string[]> {
  const needed = new Set((await chosenPortals()).flatMap(({ matches }) => matches.map(originOf)));
  return removed.matches.map(originOf).flatMap((origin) => (origin === null || needed.has(origin) ? [] : [origin]));
}

export const settingsHandlers = {
  async settings() {
    const { views, problems } = await currentSettings();
    return ok({ settings: views, problems: problems.map(({ id, from, text }) => `${id} (${WHO[from]}): ${text}`) });
  },

  async 'setting-set'({ id, value }) {
    const setting = settings.find((known) => known.id === id);
    if (!setting) return failed('not-found');
    const { views } = await currentSettings();
    if (views.find((view) => view.id === id)?.locked) return failed('locked');
    if (value !== null && !setting.schema.safeParse(value).success) return failed('bad-value');
    await setUser(id, value);
    await audit('setting-changed', { id, reset: value === null }, Date.now());
    return ok({});
  },

  async portals() {
    const [chosen, { isGranted }, health] = await Promise.all([chosenPortals(), access(), portalHealth.get()]);
    const portals = chosen.map((portal) => ({
      id: portal.id,
      name: portal.name,
      matches: portal.matches,
      adapter: typeof portal.adapter === 'object' ? portal.adapter.id : (portal.adapter ?? null),
      from: portal.from,
      granted: isGranted(portal),
      health: health[portal.id]?.health ?? null,
      lastReadAt: health[portal.id]?.lastReadAt ?? null,
    }));
    return ok({
      portals,
      adapters: adapters.map(({ id, name, matches, reviewed }) => ({ id, name, matches, reviewed })),
    });
  },

  async 'portal-add'(choice) {
    const { values, views } = await currentSettings();
    if (views.find(({ id }) => id === 'portals')?.locked) return failed('locked');
    if (choice.matches.some((pattern) => originOf(pattern) === null)) return failed('bad-value');
    const id = portalId(choice);
    await setUser('portals', [...values.portals.filter((known) => portalId(known) !== id), choice]);
    return ok({ id });
  },

  async 'portal-remove'({ id }) {
    const portal = (await chosenPortals()).find((known) => known.id === id);
    if (!portal) return failed('not-found');
    if (portal.from !== 'user') return failed('locked');
    const { values } = await currentSettings();
    await setUser(
      'portals',
      values.portals.filter((known) => portalId(known) !== id),
    );
    await portalHealth.update(({ [id]: _gone, ...others }) => others);
    const hosts = await unneeded(portal);
    if (hosts.length > 0) await dropHosts(hosts);
    return ok({});
  },

  async 'portal-grant-state'() {
    return ok({ missing: (await access()).missing });
  },
} satisfies Partial<Handlers>;
