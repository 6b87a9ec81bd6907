import { isControl, SKIPPED } from './controls.ts';
import { marksOfClass } from './hints.ts';

/** Elements other than custom ones that `attachShadow` takes (DOM standard, "valid shadow host name"). */
const SHADOW_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** A tag: as JSON, and what is known of it before an element is asked. */
export interface Tag {
  readonly number: number;
  readonly json: string;
  readonly isSkipped: boolean;
  readonly isControl: boolean;
  readonly isFrame: boolean;
  readonly mayHaveShadow: boolean;
  /** The token of an element that has nothing but a class, by the class's number: most elements share a few. */
  readonly plain: string[];
}

/** A class attribute: a number that equal ones share, and what it says. */
export interface ClassFacts {
  readonly number: number;
  readonly marks: number;
}

const NO_CLASS: ClassFacts = { number: 0, marks: 0 };

/** The tags and classes met on one page, each looked into once. */
export class Known {
  private readonly tags = new Map<string, Tag>();
  private readonly classes = new Map<string, ClassFacts>();

  tag(name: string): Tag {
    const known = this.tags.get(name);
    if (known) return known;
    const tag = {
      number: this.tags.size,
      json: JSON.stringify(name),
      isSkipped: SKIPPED.has(name),
      isControl: isControl(name),
      isFrame: name === 'iframe' || name === 'frame',
      mayHaveShadow: name.includes('-') || SHADOW_HOSTS.has(name),
      plain: [],
    };
    this.tags.set(name, tag);
    return tag;
  }

  class(text: string): ClassFacts {
    if (text === '') return NO_CLASS;
    const known = this.classes.get(text);
    if (known) return known;
    const facts = { number: this.classes.size + 1, marks: marksOfClass(text) };
    this.classes.set(text, facts);
    return facts;
  }
}

/** The token that opens an element. */
export const openToken = (tag: Tag, classes: ClassFacts, marks: number, rest = ''): string =>
  `[${tag.json},${classes.number},${marks}${rest}]`;

/** The same for an element that has nothing but a class, made once for all that are alike. */
export function plainToken(tag: Tag, classes: ClassFacts): string {
  const known = tag.plain[classes.number];
  if (known !== undefined) return known;
  const made = openToken(tag, classes, classes.marks);
  tag.plain[classes.number] = made;
  return made;
}
