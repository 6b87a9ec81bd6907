import type * as z from 'zod/mini';

/** The sections of the options page, in its order. */
export const SECTIONS = ['Portals', 'Checks', 'Lists', 'Data', 'Levels', 'Team', 'Policy', 'Log', 'Privacy'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Setting<Id extends string = string, T = unknown> {
  /** The key in stored and managed settings; for ever. */
  readonly id: Id;
  /** Gives the default for `undefined`. */
  readonly schema: z.ZodMiniType<T>;
  readonly section: Section;
  readonly title: string;
  /** One plain sentence for the person who sets it. */
  readonly help: string;
  /** True when the organisation may fix it by managed policy. */
  readonly managed: boolean;
}

export const defineSetting = <Id extends string, T>(setting: Setting<Id, T>): Setting<Id, T> => Object.freeze(setting);
