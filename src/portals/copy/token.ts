/** The attributes that a reader goes by. */
export const ATTRIBUTES = [
  'role',
  'href',
  'title',
  'email',
  'data-email',
  'data-address',
  'datetime',
  'aria-haspopup',
  'aria-level',
  'aria-colindex',
] as const;

/** A form control, switch or icon: what it is, what it says, whether it is on, and its own label. */
export type ControlToken = readonly [
  kind: 'control' | 'state' | 'radio' | 'icon',
  raw: string,
  on: 0 | 1,
  label: string,
];

/** Bits of an element's token. */
export const Mark = {
  /** Not shown. Said only of elements that hold text themselves, and of controls. */
  hidden: 1,
  /** Its class calls it a label. */
  named: 2,
  /** Its class or id calls it a message's text. */
  body: 4,
  /** An attribute holds an e-mail address. */
  mailbox: 8,
  /** Its adapter says that no requester's value is in it. */
  ignored: 16,
  /** Its class calls it a subject or title. */
  titled: 32,
  /** Its class calls it a badge, chip, pill or tag. */
  chip: 64,
} as const;

/** Opens an element: tag, a number that equal classes share, marks, attributes by their place in `ATTRIBUTES`, control. */
export type OpenToken = readonly [
  tag: string,
  classes: number,
  marks: number,
  attributes?: Readonly<Record<string, string>> | 0,
  control?: ControlToken,
];

/** A page in the order of its tree: text, an element's start, or 0 for its end. Shadow roots and frames stand in place. */
export type Token = string | 0 | OpenToken;
