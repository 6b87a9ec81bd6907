import * as z from 'zod/mini';

/** Longest text kept of one document: the pages on which an order says who asks for what. Chosen by us. */
export const DOCUMENT_TEXT_MOST = 20_000;

const text = z.optional(z.nullable(z.string().check(z.maxLength(4000))));
const texts = z.optional(z.nullable(z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(500))));
const count = z.optional(z.nullable(z.number()));

/** Kinds of file that are examined. */
export const DOCUMENT_KINDS = ['pdf', 'docx', 'jpeg', 'png', 'tiff', 'eml', 'msg', 'zip', 'unknown'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a save can change. `signature` is also a time stamp or the proof that goes with one. */
export const CHANGES = [
  'text-replaced',
  'text-added',
  'pictures',
  'pages',
  'fields',
  'notes',
  'signature',
  'metadata',
  'attachments',
  'scripts',
] as const;
export type Change = (typeof CHANGES)[number];

/** One save of a file that was saved upon itself; the first one is what the later ones changed. */
export const Save = z.looseObject({
  at: z.nullable(z.string()),
  changed: z.array(z.enum(CHANGES)),
  /** What a page said before and after; empty = nothing there. */
  texts: z.array(z.object({ page: z.number(), before: z.string(), after: z.string() })).check(z.maxLength(40)),
});
export type Save = z.infer<typeof Save>;

export const DocumentSignature = z.looseObject({
  signer: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  selfSigned: z.boolean(),
  signedAt: z.nullable(z.string()),
  /** Whether the signed bytes are still those that were signed; null = cannot be told, see `reason`. */
  intact: z.nullable(z.boolean()),
  coversWholeFile: z.boolean(),
  /** What later saves changed that a signature may not bear, or that its author forbade. */
  changedAfter: z.array(z.enum(CHANGES)),
  /** What the author allowed (DocMDP): 1 nothing, 2 filling in and signing, 3 notes too. */
  allows: z.nullable(z.number()),
  reason: z.nullable(z.string()),
});
export type DocumentSignature = z.infer<typeof DocumentSignature>;

/** Odd things that an examiner would circle. */
export const ODDITIES = [
  'hidden-text',
  'covered-text',
  'mixed-fonts',
  'pasted-picture',
  'picture-added-later',
  'page-unlike-others',
  'metadata-disagrees',
  'other-origin',
  'signature-removed',
  'script',
  'launch',
  'embedded-file',
  'embedded-program',
  'password',
  'bytes-after-end',
  'tracked-changes',
  'edited-picture',
  'place-in-picture',
] as const;
export type OddityKind = (typeof ODDITIES)[number];

export const Oddity = z.looseObject({
  kind: z.enum(ODDITIES),
  page: z.nullable(z.number()),
  /** Left, bottom, right, top in points of the page. */
  box: z.nullable(z.array(z.number()).check(z.maxLength(4))),
  detail: z.string().check(z.maxLength(600)),
  /** Common in honest documents too: worth a look, no more. */
  weak: z.optional(z.boolean()),
});
export type Oddity = z.infer<typeof Oddity>;

/** A file, or a small picture of one, that came with another request before. */
export const SeenBefore = z.looseObject({
  what: z.enum(['file', 'picture']),
  at: z.string(),
  otherAgency: z.boolean(),
});
export type SeenBefore = z.infer<typeof SeenBefore>;

const parts = {
  kind: z.optional(z.enum(DOCUMENT_KINDS)),
  /** False: nothing below counts, and `reason` says why. */
  examined: z.optional(z.boolean()),
  reason: text,
  sha256: text,
  pages: count,
  producer: text,
  creator: text,
  title: text,
  author: text,
  createdAt: text,
  modifiedAt: text,
  /** Offsets from UTC, in minutes, that dates of the file were written with. */
  zones: z.optional(z.nullable(z.array(z.number()))),
  /** End marks in the file. A file made for the web has two for one save: `saves` counts saves. */
  eofCount: count,
  saves: z.optional(z.nullable(z.array(Save).check(z.maxLength(64)))),
  imageOnly: z.optional(z.nullable(z.boolean())),
  signature: z.optional(z.nullable(z.enum(['valid-government', 'valid-other', 'invalid', 'none']))),
  signatures: z.optional(z.nullable(z.array(DocumentSignature).check(z.maxLength(32)))),
  fonts: texts,
  /** The words of its pages, one line each, cut off; they stay on the device. */
  text: z.optional(z.nullable(z.string().check(z.maxLength(DOCUMENT_TEXT_MOST)))),
  oddities: z.optional(z.nullable(z.array(Oddity).check(z.maxLength(200)))),
  /** SHA-256 of its small pictures as they are packed: seals, signatures, logos. */
  pictures: texts,
  seenBefore: z.optional(z.nullable(z.array(SeenBefore).check(z.maxLength(50)))),
  encrypted: z.optional(z.nullable(z.boolean())),
  documentId: text,
  instanceId: text,
  /** Programs and steps that the file itself lists. */
  history: texts,
  /** Parts that were not read, and why. */
  notRead: texts,
};

type Own = z.infer<z.ZodMiniObject<typeof parts, z.core.$loose>>;
/** What inspection of an attached file found. Every part is optional: each parser gives what it can. */
export type DocumentFacts = Own & {
  /** Files within a mail or an archive. */
  parts?: { name: string; document: DocumentFacts }[] | undefined;
};
export const DocumentFacts: z.ZodMiniType<DocumentFacts> = z.looseObject({
  ...parts,
  parts: z.optional(
    z
      .array(z.object({ name: z.string().check(z.maxLength(400)), document: z.lazy(() => DocumentFacts) }))
      .check(z.maxLength(100)),
  ),
});
