import type { DocumentFacts, Oddity } from '../../schema/document.ts';
import { isoDate, pdfDate, type StatedMoment } from './dates.ts';
import type { PdfFile } from './file.ts';
import { oddity } from './oddities/words.ts';
import type { State } from './saves.ts';
import { textString } from './text-string.ts';
import { PdfStream } from './values.ts';
import { readXmp, type Xmp } from './xmp.ts';

const DAY_MS = 86_400_000;
/** Two notes of one moment differ by rounding and zone, not by more. */
const HOUR_MS = 3_600_000;

type MetadataFacts = Pick<
  DocumentFacts,
  | 'producer'
  | 'creator'
  | 'title'
  | 'author'
  | 'createdAt'
  | 'modifiedAt'
  | 'zones'
  | 'documentId'
  | 'instanceId'
  | 'history'
>;

/** What the file says of its making, in its two places, and where the two do not fit. */
export async function metadataOf(
  file: PdfFile,
  { revision, catalog }: State,
): Promise<{ facts: MetadataFacts; oddities: Oddity[] }> {
  const info = revision.dict(revision.trailer.get('Info'));
  const said = (key: string): string | null => textString(revision.resolve(info?.get(key)));
  const stream = revision.resolve(catalog?.get('Metadata'));
  const bytes = stream instanceof PdfStream ? await file.bytesOf(stream) : null;
  const xmp = bytes && readXmp(bytes);
  const created = [pdfDate(said('CreationDate')), isoDate(xmp?.createdAt ?? null)] as const;
  const modified = [pdfDate(said('ModDate')), isoDate(xmp?.modifiedAt ?? null)] as const;
  const stated = [...created, ...modified].flatMap((moment) => moment ?? []);
  const zones = [...new Set(stated.flatMap(({ zoneMinutes }) => zoneMinutes ?? []))];
  return {
    facts: {
      producer: said('Producer') ?? xmp?.producer ?? null,
      creator: said('Creator') ?? xmp?.creator ?? null,
      title: said('Title') ?? xmp?.title ?? null,
      author: said('Author') ?? xmp?.author ?? null,
      createdAt: (created[0] ?? created[1])?.at ?? null,
      modifiedAt: (modified[0] ?? modified[1])?.at ?? null,
      zones,
      documentId: xmp?.documentId ?? null,
      instanceId: xmp?.instanceId ?? null,
      history: xmp ? historyOf(xmp) : [],
    },
    oddities: disagreements(created, modified),
  };
}

const historyOf = ({ history }: Xmp): string[] =>
  history.map(({ action, when, by }) => [action, when, by].filter(Boolean).join(', ').slice(0, 300));

type Both = readonly [StatedMoment | null, StatedMoment | null];

const apart = ([a, b]: Both): number => (a && b ? Math.abs(Date.parse(a.at) - Date.parse(b.at)) : 0);
/** Whole hours between two notes of one moment are a zone that one of them left out. */
const isZone = (milliseconds: number): boolean =>
  milliseconds <= 14 * HOUR_MS && milliseconds % (HOUR_MS / 4) <= 60_000;

function disagreements(created: Both, modified: Both): Oddity[] {
  const found: Oddity[] = [];
  const between = apart(created);
  if (between > 120_000 && !isZone(between))
    found.push(
      oddity(
        'metadata-disagrees',
        null,
        null,
        `made on ${created[0]?.at} in one place of the file, on ${created[1]?.at} in another`,
      ),
    );
  const [made, changed] = [created[0] ?? created[1], modified[0] ?? modified[1]];
  if (made && changed && Date.parse(made.at) - Date.parse(changed.at) > DAY_MS)
    found.push(
      oddity('metadata-disagrees', null, null, `last changed on ${changed.at}, before it was made on ${made.at}`),
    );
  return found;
}
