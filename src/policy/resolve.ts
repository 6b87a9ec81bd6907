import { EnginePolicy } from '../schema/policy.ts';
import type { SettingView } from '../schema/setting-view.ts';
import { salvage } from './salvage.ts';
import type { Setting } from './setting.ts';
import { settings } from './settings/index.ts';

type Known = (typeof settings)[number];
/** The value of every setting, by id. */
export type Values = { [S in Known as S['id']]: S extends Setting<string, infer T> ? T : never };

export interface Resolved {
  values: Values;
  views: SettingView[];
  /** Values that were ignored, with the reason; the values themselves stay where they are. */
  problems: SettingProblem[];
}

export interface SettingProblem {
  id: string;
  from: Exclude<SettingView['from'], 'default'>;
  /** Half a sentence that follows the name of the setting. */
  text: string;
}

type Stored = Readonly<Record<string, unknown>>;

const isObject = (input: unknown): input is Stored =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function unknownKeys(stored: Stored, from: SettingProblem['from']): SettingProblem[] {
  const known = new Set<string>(settings.map(({ id }) => id));
  return Object.keys(stored)
    .filter((id) => !known.has(id))
    .map((id) => ({ id, from, text: 'no such setting; ignored.' }));
}

/** The managed key under which an organisation suggests values that its people may change. */
export const SUGGESTED = 'defaults';

interface Layer {
  from: Exclude<SettingView['from'], 'default'>;
  stored: Stored;
}

const NOT_A_VALUE: Readonly<Record<Layer['from'], string>> = {
  managed: 'not a value this setting takes; the default applies.',
  user: 'not a value this setting takes; the default applies.',
  suggested: 'not a value this setting takes; the suggestion is ignored.',
};

function resolveOne(setting: Setting, layers: readonly Layer[], problems: SettingProblem[]): SettingView {
  const { id, schema } = setting;
  for (const { from, stored } of layers) {
    if (!Object.hasOwn(stored, id)) continue;
    const taken = salvage(schema, stored[id]);
    const locked = from === 'managed';
    for (const name of taken?.dropped ?? [])
      problems.push({ id, from, text: `entry ${name} is not one this setting takes; it is left out.` });
    if (taken) return { id, value: taken.value, from, locked };
    problems.push({ id, from, text: NOT_A_VALUE[from] });
    // A slip in what the organisation fixed never hands the choice back; one in a suggestion leaves the built-in value.
    if (locked) return { id, value: schema.parse(undefined), from, locked };
  }
  return { id, value: schema.parse(undefined), from: 'default', locked: false };
}

/**
 * What counts: the organisation's value, else the user's, else the organisation's suggestion, else the default. A managed value
 * that does not fit is reported and still locks its setting at the default, so that a slip in a policy never hands the choice
 * back. Of lists and objects the entries that fit are taken.
 */
export function resolve(user: unknown, managed: unknown): Resolved {
  const [own, organisation] = [isObject(user) ? user : {}, isObject(managed) ? managed : {}];
  const { [SUGGESTED]: suggestions, ...fixed } = organisation;
  const suggested = isObject(suggestions) ? suggestions : {};
  const problems: SettingProblem[] = [
    ...unknownKeys(fixed, 'managed'),
    ...unknownKeys(own, 'user'),
    ...unknownKeys(suggested, 'suggested'),
  ];
  if (suggestions !== undefined && !isObject(suggestions))
    problems.push({ id: SUGGESTED, from: 'managed', text: 'not an object with settings; ignored.' });
  const layers: readonly Layer[] = [
    { from: 'managed', stored: fixed },
    { from: 'user', stored: own },
    { from: 'suggested', stored: suggested },
  ];
  const views = settings.map((setting) => {
    const mayFix = layers.filter(({ from }) => setting.managed || from === 'user');
    return resolveOne(setting as Setting, mayFix, problems);
  });
  // Each value has just been parsed by the schema of its own id.
  const values = Object.fromEntries(views.map(({ id, value }) => [id, value])) as Values;
  return { values, views, problems };
}

/** The part of the settings that the engine reads. */
export const enginePolicyOf = (values: Values): EnginePolicy => EnginePolicy.parse(values);
