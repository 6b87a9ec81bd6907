import { Mark, type OpenToken, type Token } from '../copy/token.ts';
import { append, appendElement, attribute, type PaperElement } from './paper.ts';
import { Flag, type Segment, type Stream } from './segment.ts';

/** Tokens between two yields. */
const STEP = 2048;
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q s samp slot small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const BY_TAG: Readonly<Record<string, number>> = {
  nav: Flag.chrome,
  footer: Flag.chrome,
  button: Flag.action,
  summary: Flag.heading,
  h1: Flag.heading,
  h2: Flag.heading,
  h3: Flag.heading,
  h4: Flag.heading,
  h5: Flag.heading,
  h6: Flag.heading,
  label: Flag.label,
  legend: Flag.label,
  dt: Flag.label,
  th: Flag.label | Flag.headerCell,
  main: Flag.main,
  article: Flag.main,
  section: Flag.main,
  dialog: Flag.main,
  blockquote: Flag.body,
};
const BY_ROLE: Readonly<Record<string, number>> = {
  navigation: Flag.chrome,
  menu: Flag.chrome,
  menubar: Flag.chrome,
  toolbar: Flag.chrome,
  tablist: Flag.chrome,
  search: Flag.chrome,
  banner: Flag.chrome,
  contentinfo: Flag.chrome,
  listbox: Flag.chrome,
  tooltip: Flag.chrome,
  button: Flag.action,
  tab: Flag.action,
  menuitem: Flag.action,
  option: Flag.action,
  heading: Flag.heading,
  columnheader: Flag.label | Flag.headerCell,
  rowheader: Flag.label,
  term: Flag.label,
  main: Flag.main,
  article: Flag.main,
};

interface Level {
  readonly element: PaperElement;
  readonly flags: number;
  /** Leaving this level ends a block. */
  readonly block: boolean;
}

/** Lists the texts and controls of a copied page in the order of its tree, with what surrounds each. */
export function* readStream(tokens: readonly Token[]): Generator<void, Stream> {
  const builder = new Builder();
  for (const [index, token] of tokens.entries()) {
    if (token === 0) builder.close();
    else if (typeof token === 'string') builder.text(token);
    else builder.open(token);
    if (index % STEP === STEP - 1) yield;
  }
  return { segments: builder.segments, elements: builder.elements };
}

class Builder {
  readonly segments: Segment[] = [];
  readonly elements: PaperElement[] = [];
  private readonly levels: Level[] = [];
  private shared = 0;
  private breaks = true;

  open(token: OpenToken): void {
    const above = this.levels.at(-1);
    const element = appendElement(above?.element ?? null, this.elements.length, token);
    this.elements.push(element);
    const block = !INLINE.has(element.name);
    if (block) this.breaks = true;
    const flags = flagsOf(element, above?.flags ?? 0);
    const [, , , , control] = token;
    if (control) {
      const [kind, raw, on, label] = control;
      if (kind !== 'icon' || raw) this.add({ kind, raw, on: on === 1, label }, element, flags);
    }
    this.levels.push({ element, flags, block });
  }

  text(data: string): void {
    const above = this.levels.at(-1);
    if (!above) return;
    append(above.element, { data, next: null });
    this.add({ kind: 'text', raw: data, on: false, label: '' }, above.element, above.flags);
  }

  close(): void {
    const level = this.levels.pop();
    if (level?.block) this.breaks = true;
    if (this.shared > this.levels.length) this.shared = this.levels.length;
  }

  private add(what: Pick<Segment, 'kind' | 'raw' | 'on' | 'label'>, element: PaperElement, flags: number): void {
    const depth = this.levels.length;
    const { shared, breaks } = this;
    this.segments.push({ ...what, index: this.segments.length, element, depth, shared, breaks, flags });
    this.shared = depth;
    this.breaks = false;
  }
}

function flagsOf(element: PaperElement, inherited: number): number {
  const { name, marks } = element;
  const role = attribute(element, 'role');
  let flags = inherited | (BY_TAG[name] ?? 0) | (role ? (BY_ROLE[role] ?? 0) : 0);
  if (marks & Mark.body) flags |= Flag.body;
  if (marks & Mark.mailbox) flags |= Flag.mailbox;
  if (marks & Mark.ignored || (name === 'header' && !(inherited & Flag.main))) flags |= Flag.chrome;
  return flags;
}
