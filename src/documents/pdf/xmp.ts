import { between, plain } from '../markup.ts';

/** What a file's XMP packet (ISO 16684-1) says of its making. Absent parts are null. */
export interface Xmp {
  createdAt: string | null;
  modifiedAt: string | null;
  producer: string | null;
  creator: string | null;
  documentId: string | null;
  instanceId: string | null;
  originalId: string | null;
  title: string | null;
  author: string | null;
  /** Each step that a program wrote down, oldest first. */
  history: { action: string; when: string | null; by: string | null }[];
}

const LIMIT = 200_000;
const STEPS = 50;

/** A property as an attribute (`xmp:CreateDate="..."`) or as an element, the first list entry where it is a list. */
function property(text: string, name: string): string | null {
  const attribute =
    between(text, ` ${name}="`, '"') ?? between(text, `\n${name}="`, '"') ?? between(text, ` ${name}='`, "'");
  if (attribute !== null) return plain(attribute) || null;
  const open = text.indexOf(`<${name}`);
  if (open < 0) return null;
  const element = between(text, '>', `</${name}>`, open);
  if (element === null) return null;
  const item = element.includes('<rdf:li') ? between(element, '>', '</rdf:li>', element.indexOf('<rdf:li')) : element;
  return item === null || item.includes('<') ? null : plain(item) || null;
}

function historyOf(text: string): Xmp['history'] {
  const list = between(text, '<xmpMM:History', '</xmpMM:History>');
  if (list === null) return [];
  return list
    .split('<rdf:li')
    .slice(1, STEPS + 1)
    .map((step) => ({
      action: property(step, 'stEvt:action') ?? 'changed',
      when: property(step, 'stEvt:when'),
      by: property(step, 'stEvt:softwareAgent'),
    }));
}

/** Reads an XMP packet as text: only the properties named here are looked for, and nothing in it is followed. */
export function readXmp(bytes: Uint8Array): Xmp {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, LIMIT));
  return {
    createdAt: property(text, 'xmp:CreateDate') ?? property(text, 'xap:CreateDate'),
    modifiedAt: property(text, 'xmp:ModifyDate') ?? property(text, 'xap:ModifyDate'),
    producer: property(text, 'pdf:Producer'),
    creator: property(text, 'xmp:CreatorTool') ?? property(text, 'xap:CreatorTool'),
    documentId: property(text, 'xmpMM:DocumentID'),
    instanceId: property(text, 'xmpMM:InstanceID'),
    originalId: property(text, 'xmpMM:OriginalDocumentID'),
    title: property(text, 'dc:title'),
    author: property(text, 'dc:creator'),
    history: historyOf(text),
  };
}
