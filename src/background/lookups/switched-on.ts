import { hasData, hasHosts } from '../../platform/permissions.ts';
import { dataTypesOf } from '../../providers/data-types.ts';
import { providers } from '../../providers/index.ts';
import type { AnyProvider, ProviderSettings } from '../../providers/provider.ts';
import { currentSettings } from '../settings.ts';
import { secretsOf } from './secrets.ts';

/** A provider that is switched on, with its settings and the origins that the browser lets us contact. */
export interface SwitchedOn {
  settings: ProviderSettings;
  origins: readonly string[];
}

/** What the browser has to grant for an origin; match patterns know no ports. */
export const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

const secretFields = ({ fields }: AnyProvider): string[] => fields.filter(({ secret }) => secret).map(({ id }) => id);

async function granted(origins: readonly string[]): Promise<string[]> {
  const checks = await Promise.all(origins.map((origin) => hasHosts([patternOf(origin)])));
  return origins.filter((_, index) => checks[index]);
}

/** Kinds of data that a provider sends and the person has not agreed to. An organisation that decides has agreed. */
export async function missingConsent(provider: AnyProvider): Promise<string[]> {
  const { views } = await currentSettings();
  if (views.find(({ id }) => id === 'lookups')?.locked) return [];
  const types = dataTypesOf(provider);
  const agreed = await Promise.all(types.map((type) => hasData([type])));
  return types.filter((_, index) => !agreed[index]);
}

/** Where a provider may be asked: nowhere before the person has agreed to what it is told. */
async function allowedOrigins(provider: AnyProvider, settings: ProviderSettings): Promise<string[]> {
  return (await missingConsent(provider)).length > 0 ? [] : granted(provider.origins(settings));
}

/** Every provider that is switched on now, by id. Reads settings, keys and the browser's grants anew. */
export async function switchedOn(): Promise<Map<string, SwitchedOn>> {
  const { values } = await currentSettings();
  const on = providers.filter(({ id }) => Object.hasOwn(values.lookups, id));
  const entries = await Promise.all(
    on.map(async (provider): Promise<[string, SwitchedOn]> => {
      const settings = { ...(await secretsOf(provider.id, secretFields(provider))), ...values.lookups[provider.id] };
      return [provider.id, { settings, origins: await allowedOrigins(provider, settings) }];
    }),
  );
  return new Map(entries);
}
