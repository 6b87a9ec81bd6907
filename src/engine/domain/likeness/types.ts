/** How a name imitates another. */
export const LIKENESS_KINDS = [
  'embedded-domain',
  'embedded-label',
  'other-suffix',
  'unofficial-suffix',
  'confusable',
  'glyph-swap',
  'split',
  'affix',
  'typo',
  'name-based',
] as const;
export type LikenessKind = (typeof LIKENESS_KINDS)[number];

/** One way in which a host resembles one registered label or, where `entry` is given, one entry. */
export interface Match {
  kind: LikenessKind;
  /** Label id, or -1 when only an entry is known. */
  label: number;
  entry?: number;
  /** 0 is the same; higher is further. Compared within and across kinds. */
  cost: number;
}

export interface Likeness {
  kind: LikenessKind;
  /** Index of the entry imitated. */
  entry: number;
}
