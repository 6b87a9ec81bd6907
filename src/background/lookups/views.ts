import { providers } from '../../providers/index.ts';
import type { AnyProvider, ProviderField, ProviderSettings } from '../../providers/provider.ts';
import type { LookupView } from '../../schema/lookup-view.ts';
import { currentSettings } from '../settings.ts';
import { secretsOf } from './secrets.ts';
import { missingConsent, patternOf, type SwitchedOn, switchedOn } from './switched-on.ts';

function fieldView(field: ProviderField, values: ProviderSettings, secrets: Record<string, string>) {
  const { id, title, secret, required } = field;
  const value = values[id];
  if (secret) {
    const stored = (secrets[id] ?? value ?? '') !== '';
    return { id, title, kind: 'secret' as const, required, value: '', stored };
  }
  if (field.kind === 'switch') {
    return { id, title, kind: 'switch' as const, required, value: value === true, stored: value !== undefined };
  }
  const text = typeof value === 'string' ? value : '';
  return { id, title, kind: 'text' as const, required, value: text, stored: text !== '' };
}

/** Hosts that a provider needs with its settings and has not been granted. */
function missingHosts(provider: AnyProvider, on: SwitchedOn | undefined): string[] {
  if (!on) return [];
  const needed = provider.origins(on.settings).filter((origin) => !on.origins.includes(origin));
  return [...new Set(needed.map(patternOf))];
}

/** Every outside source, with what is set for it. */
export async function lookupViews(): Promise<LookupView[]> {
  const [{ values, views }, on] = await Promise.all([currentSettings(), switchedOn()]);
  const locked = views.find(({ id }) => id === 'lookups')?.locked ?? false;
  return Promise.all(
    providers.map(async (provider) => {
      const { id, title, discloses, to, terms, fields } = provider;
      const secrets = await secretsOf(
        id,
        fields.filter(({ secret }) => secret).map((field) => field.id),
      );
      const own = values.lookups[id] ?? {};
      return {
        id,
        title,
        discloses,
        to,
        terms,
        locked,
        on: Object.hasOwn(values.lookups, id),
        fields: fields.map((field) => fieldView(field, own, secrets)),
        missing: missingHosts(provider, on.get(id)),
        consent: await missingConsent(provider),
      };
    }),
  );
}
