import { EnginePolicy } from '../schema/policy.ts';
import type { SettingView } from '../schema/setting-view.ts';
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
  from: 'user' | 'managed';
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

/**
 * What counts: the organisation's value, else the user's, else the default. A managed value that does not fit is
 * reported and still locks its setting at the default, so that a slip in a policy never hands the choice back.
 */
export function resolve(user: unknown, managed: unknown): Resolved {
  const [own, fixed] = [isObject(user) ? user : {}, isObject(managed) ? managed : {}];
  const problems = [...unknownKeys(fixed, 'managed'), ...unknownKeys(own, 'user')];
  const views = settings.map((setting): SettingView => {
    const { id, schema } = setting as Setting;
    const from = setting.managed && Object.hasOwn(fixed, id) ? 'managed' : Object.hasOwn(own, id) ? 'user' : 'default';
    const locked = from === 'managed';
    if (from === 'default') return { id, value: schema.parse(undefined), from, locked };
    const parsed = schema.safeParse((locked ? fixed : own)[id]);
    if (parsed.success) return { id, value: parsed.data, from, locked };
    problems.push({ id, from, text: 'not a value this setting takes; the default applies.' });
    return { id, value: schema.parse(undefined), from: locked ? 'managed' : 'default', locked };
  });
  // Each value has just been parsed by the schema of its own id.
  const values = Object.fromEntries(views.map(({ id, value }) => [id, value])) as Values;
  return { values, views, problems };
}

/** The part of the settings that the engine reads. */
export const enginePolicyOf = (values: Values): EnginePolicy => EnginePolicy.parse(values);
