import type { Change, DocumentFacts, DocumentKind, OddityKind } from '../../schema/document.ts';

export const KINDS: Readonly<Record<DocumentKind, string>> = {
  pdf: 'PDF',
  docx: 'Word file',
  jpeg: 'JPEG picture',
  png: 'PNG picture',
  tiff: 'TIFF picture',
  eml: 'Mail',
  msg: 'Outlook mail',
  zip: 'Archive',
  unknown: 'Unknown kind of file',
};

export const SIGNATURES: Readonly<Record<NonNullable<DocumentFacts['signature']>, string>> = {
  'valid-government': 'fits the file, made with a key of a government authority',
  'valid-other': 'fits the file; who holds the key is not known here',
  invalid: 'does not fit what the file now says',
  none: 'none',
};

export const CHANGES: Readonly<Record<Change, string>> = {
  'text-replaced': 'words of a page replaced',
  'text-added': 'words added to a page',
  pictures: 'pictures of a page changed',
  pages: 'pages added or taken out',
  fields: 'form fields filled in',
  notes: 'notes laid over a page',
  signature: 'signed',
  metadata: 'dates or titles changed',
  attachments: 'a file put in',
  scripts: 'a script put in',
};

/** Each odd thing in words, with its usual innocent explanation. */
export const ODDITIES: Readonly<Record<OddityKind, { fact: string; benign: string }>> = {
  'hidden-text': { fact: 'Text that a reader does not see', benign: 'recognised text badly placed under a scan.' },
  'covered-text': { fact: 'Words covered by something light', benign: 'a correction made by hand.' },
  'mixed-fonts': { fact: 'Words in another font than their line', benign: 'a form filled in, or a word set apart.' },
  'pasted-picture': { fact: 'A small picture laid on the page', benign: 'a scanned signature or an office stamp.' },
  'picture-added-later': { fact: 'Pictures changed in a later save', benign: 'a stamp put on by a clerk.' },
  'page-unlike-others': { fact: 'A page made by another program', benign: 'a letter and its enclosures put together.' },
  'metadata-disagrees': { fact: 'Dates that do not fit each other', benign: 'a program that updates one place only.' },
  'other-origin': { fact: 'A history that names another origin', benign: 'a form that several offices share.' },
  'signature-removed': { fact: 'A signature that is gone', benign: 'a form with a place for one that was never used.' },
  script: { fact: 'A script within the file', benign: 'a form that checks what is typed in.' },
  launch: { fact: 'A program that the file starts', benign: 'hardly any; do not open it.' },
  'embedded-file': { fact: 'A file within the file', benign: 'an enclosure.' },
  'embedded-program': { fact: 'A program within the file', benign: 'hardly any; do not open it.' },
  password: { fact: 'Locked with a password', benign: 'sealed orders are sent so.' },
  'bytes-after-end': { fact: 'Other data after the end of the file', benign: 'a mail server that adds a line.' },
  'tracked-changes': { fact: 'Changes still marked in the text', benign: 'a draft sent by mistake.' },
  'edited-picture': { fact: 'A picture saved by an editing program', benign: 'a photo that was cropped or turned.' },
  'place-in-picture': {
    fact: 'A picture that says where it was taken',
    benign: 'a photo of the paper, taken with a phone.',
  },
};
