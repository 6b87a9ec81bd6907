import * as z from 'zod/mini';
import { DataState, MAX_IMPORT_BYTES } from '../schema/data-state.ts';
import { Doctor } from '../schema/doctor.ts';
import { DocumentFacts } from '../schema/document.ts';
import { FEEDBACK } from '../schema/draft.ts';
import { DisclosureRow, LookupView } from '../schema/lookup-view.ts';
import { PageCopy } from '../schema/page-copy.ts';
import { PortalAdapter } from '../schema/portal.ts';
import { PortalChoice, PortalEntry } from '../schema/portal-entry.ts';
import { PAGE_KINDS } from '../schema/reading.ts';
import { Report } from '../schema/service.ts';
import { SettingView } from '../schema/setting-view.ts';
import { TeamState } from '../schema/team-state.ts';
import { TabView } from '../schema/view.ts';

/** Who may send a message: a content script, or one of the extension's own pages. Never both. */
export type SenderClass = 'content' | 'page';

const message = <const C extends SenderClass, Q extends z.ZodMiniType, A extends z.ZodMiniType>(
  from: C,
  request: Q,
  response: A,
) => ({ from, request, response });

const nothing = z.object({});
/** A random name that a content script gives itself: tells a page's last word from its successor's first. */
const document = z.string().check(z.minLength(8), z.maxLength(64));
const url = z.string().check(z.maxLength(8192));
const tab = z.object({ tabId: z.number().check(z.gte(0)) });
/** Findings name fields as plain text; one that nothing was read from points nowhere. */
const field = z.string().check(z.maxLength(80));
const note = z.optional(z.string().check(z.maxLength(2000)));
const line = z.optional(z.string().check(z.maxLength(400)));
/** A row of a list, by its place in the page's order. */
const row = z.number().check(z.gte(0), z.lte(100_000));

/** What a content script needs to read its page: no policy, no lists, no history. */
export const ReaderConfig = z.object({
  /** False: the page is no chosen portal, and nobody asked to read it; the script stays quiet. */
  read: z.boolean(),
  /** Definitions that fit the address; the reader takes the one whose marks are on the page. */
  adapters: z.array(PortalAdapter),
  /** Draw the small pointer beside the request's heading. */
  pointer: z.boolean(),
});
export type ReaderConfig = z.infer<typeof ReaderConfig>;

/** The shapes of the four levels, and of one that is not complete. */
export const ROW_SHAPES = ['ring', 'dot', 'triangle', 'octagon', 'dash'] as const;
export type RowShape = (typeof ROW_SHAPES)[number];

/** What the worker made of a copied page: enough for a content script to watch and point at the right places. */
export const ReadReply = z.object({
  page: z.enum(PAGE_KINDS),
  /** Names of the elements that something was read from. */
  places: z.array(z.string()),
  /** Of these, the one that reads most like the request's heading. */
  heading: z.nullable(z.string()),
  /** Rows of a list to be marked, with the shape of each: the page never carries a reason or a score. */
  rows: z.array(z.object({ place: z.string(), shape: z.enum(ROW_SHAPES) })),
});
export type ReadReply = z.infer<typeof ReadReply>;

/** Every message to the background worker: who may send it, what it says, what comes back. */
export const contract = {
  // From content scripts: readings only, never levels, policy or history.
  'reader-config': message(
    'content',
    z.object({
      document,
      url,
      /** True for the first message of a new document. */
      start: z.boolean(),
    }),
    ReaderConfig,
  ),
  'page-read': message('content', z.object({ document, url, copy: PageCopy }), ReadReply),
  'page-gone': message('content', z.object({ document }), nothing),
  /** Somebody went back to the page, and the script has taken its marks away: the style for them can go too. */
  'pointing-ended': message('content', nothing, nothing),

  // From popup, panel and options. Views are drawn from `tab-view` and asked for again by `watchTabView`.
  'tab-view': message('page', tab, TabView),
  /** The reviewer has seen what is there now: nothing of it counts as new any more. */
  looked: message('page', tab, nothing),
  /** Reads the page once, by the right that the click on the toolbar gave; also reads a portal's page again. */
  'read-now': message('page', tab, nothing),
  /** Points at the place a field was read from. `shown` false: the place is gone or cannot be shown. */
  'show-where': message('page', z.extend(tab, { field }), z.object({ shown: z.boolean() })),
  'hide-where': message('page', tab, nothing),
  /** Points at a row of the list on this tab, or opens the page it links to, where that is of the same site. */
  'show-row': message('page', z.extend(tab, { row }), z.object({ shown: z.boolean() })),
  'open-row': message('page', z.extend(tab, { row }), z.object({ opened: z.boolean() })),
  'dismiss-no-longer-shown': message('page', tab, nothing),
  /** A call made to a number that did not come from the request, about the request on this tab. */
  'call-back-record': message(
    'page',
    z.extend(tab, {
      result: z.enum(['confirmed', 'refuted']),
      note,
      /** Whom, at which number, and where that is published: as the reviewer wrote it. */
      whom: line,
      number: line,
      source: line,
    }),
    z.object({ at: z.string() }),
  ),
  /** A file that the page links to, in base64; null with the reason why the portal did not give it out. */
  'attachment-fetch': message(
    'page',
    z.extend(tab, { url }),
    z.object({ data: z.nullable(z.string()), reason: z.nullable(z.string()) }),
  ),
  /** What the worker of a screen found in a file of the request on this tab. The file itself stays with the screen. */
  'document-examined': message(
    'page',
    z.extend(tab, {
      name: z.string().check(z.maxLength(300)),
      size: z.nullable(z.number()),
      document: DocumentFacts,
    }),
    nothing,
  ),
  /** What the reviewer decided about the request on this tab; feeds the local history. */
  'outcome-record': message(
    'page',
    z.extend(tab, { outcome: z.enum(['denied', 'correction-asked']), note }),
    z.object({ at: z.string() }),
  ),

  /** Whether the assessment on this tab was right; `instead` is what the reviewer had said before, and counts no more. */
  'feedback-record': message(
    'page',
    z.extend(tab, { given: z.enum(FEEDBACK), instead: z.nullable(z.enum(FEEDBACK)) }),
    nothing,
  ),

  portals: message(
    'page',
    nothing,
    z.object({
      portals: z.array(PortalEntry),
      /** Shipped definitions, for the form that adds a portal. */
      adapters: z.array(
        z.object({ id: z.string(), name: z.string(), matches: z.array(z.string()), reviewed: z.boolean() }),
      ),
    }),
  ),
  /** Sent after the browser granted the hosts (`platform/permissions`: the prompt must open from the click itself). */
  'portal-add': message('page', PortalChoice, z.object({ id: z.string() })),
  'portal-remove': message('page', z.object({ id: z.string() }), nothing),
  /** Hosts of chosen portals that the browser has not granted yet; one prompt can take them all. */
  'portal-grant-state': message('page', nothing, z.object({ missing: z.array(z.string()) })),

  settings: message(
    'page',
    nothing,
    z.object({
      settings: z.array(SettingView),
      /** One sentence per managed or stored value that was ignored. */
      problems: z.array(z.string()),
    }),
  ),
  /** Outside sources. Hosts are granted in the page (`platform/permissions`), from the click itself. */
  lookups: message('page', nothing, z.object({ lookups: z.array(LookupView) })),
  /** Switches a source on or off. A field that is left out stays as it is; an empty secret is forgotten. */
  'lookup-set': message(
    'page',
    z.object({
      id: z.string(),
      on: z.boolean(),
      values: z.record(z.string(), z.union([z.string().check(z.maxLength(2000)), z.boolean()])),
    }),
    nothing,
  ),
  /** Asks a source about an example domain; `text` says how that went. */
  'lookup-test': message('page', z.object({ id: z.string() }), z.object({ text: z.string() })),
  /** "What left this browser", the newest first. */
  'request-log': message('page', nothing, z.object({ rows: z.array(DisclosureRow) })),
  'request-log-clear': message('page', nothing, nothing),
  /** The company's own service: whether it is set up, what waits to be sent, and how old its lists are. */
  'team-state': message('page', nothing, TeamState),
  /** A report about this tab's request as it would be sent, to the letter. Nothing is sent or kept. */
  'team-report-preview': message(
    'page',
    z.extend(tab, {
      subject: Report.shape.subject,
      kind: z.enum(['fraud', 'in-good-standing', 'retract']),
      reason: Report.shape.reason,
    }),
    z.object({ report: Report, to: z.string() }),
  ),
  /** Sends a report that was shown; it waits here while the service does not answer. */
  'team-report': message('page', z.object({ report: Report }), z.object({ waiting: z.number() })),
  /** `value` null returns the setting to its default. */
  /** The audit log as it is verified, line by line. */
  'audit-export': message('page', nothing, z.object({ lines: z.array(z.string()) })),
  /** What applies here and why. */
  doctor: message('page', nothing, Doctor),
  /** How old the lists of agencies are. */
  'data-state': message('page', nothing, DataState),
  /** Takes a file in as a list of agencies; `problem` says in a sentence why it was not taken, and then nothing changed. */
  'data-import': message(
    'page',
    z.object({
      name: z.string().check(z.maxLength(255)),
      base64: z.string().check(z.maxLength(Math.ceil(MAX_IMPORT_BYTES / 3) * 4), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
    }),
    z.object({ problem: z.nullable(z.string()), names: z.number(), skipped: z.number() }),
  ),
  /** Goes back to the lists in the package. */
  'data-forget': message('page', nothing, nothing),
  'setting-set': message('page', z.object({ id: z.string(), value: z.unknown() }), nothing),
} as const;

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type NamesFrom<C extends SenderClass> = {
  [N in MessageName]: Contract[N]['from'] extends C ? N : never;
}[MessageName];
export type RequestOf<N extends MessageName> = z.infer<Contract[N]['request']>;
export type ResponseOf<N extends MessageName> = z.infer<Contract[N]['response']>;

/** What the worker asks of a content script. */
export const ContentOrder = z.discriminatedUnion('order', [
  /** `styled`: the page has a style for highlighted words; else only an outline can be seen. */
  z.object({ order: z.literal('show'), element: z.string(), styled: z.boolean() }),
  z.object({ order: z.literal('hide') }),
  /** Fetch a file that the page links to, from its own host. */
  z.object({ order: z.literal('fetch'), url }),
  /** Asks for the address that a row leads to: of the first link in it or round it. */
  z.object({ order: z.literal('link'), element: z.string() }),
  z.object({ order: z.literal('read') }),
  z.object({ order: z.literal('ping') }),
]);
export type ContentOrder = z.infer<typeof ContentOrder>;
