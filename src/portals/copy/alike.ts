/** Up to so many siblings are told apart by all that stand before them. Rows of a table have fewer columns that styles hide. */
export const FIRST_SIBLINGS = 8;
const MOST_TAGS = 256;
const MOST_CLASSES = 8_192;

/** A number for what style sheets tell an element by: its tag and class; -1 where only itself will do. */
export const lookOf = (tag: number, classes: number): number =>
  tag >= MOST_TAGS || classes >= MOST_CLASSES ? -1 : tag * MOST_CLASSES + classes;

/**
 * Elements that style sheets cannot tell apart: same tags and classes all the way up to one common ancestor, no other
 * attribute, and the same siblings before them. Such elements are shown or hidden together, so one of them is asked for all;
 * of a long run of siblings each is asked itself. Only `:has`, `:nth-last-child` and states such as `:hover` see more.
 */
export class Alike {
  /** Whether they are shown; undefined until one was asked. */
  shown: boolean | undefined;
  /** The first follower stands by itself: in a deep tree there is only one, and a map for each depth is dear. */
  private only: Alike | null = null;
  private key = -1;
  private followers: Map<number, Alike> | null = null;

  /** Those of a look that follow these: as a child or a sibling, as three bits of `place` say. */
  next(look: number, place: number, shown?: boolean): Alike {
    const key = look * 8 + place;
    if (this.key === key && this.only) return this.only;
    const known = this.followers?.get(key);
    if (known) return known;
    const made = new Alike();
    made.shown = shown;
    if (this.only) this.followers = (this.followers ?? new Map<number, Alike>()).set(key, made);
    else [this.only, this.key] = [made, key];
    return made;
  }
}
