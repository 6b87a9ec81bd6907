import { EU_MEMBERS } from '../../data/law/index.ts';
import type { Law, Provision } from '../../schema/law.ts';
import { type Context, fact } from '../context.ts';
import { type Citation, citationsIn } from '../law/citations.ts';
import { reading } from '../text/reading.ts';
import { claimedCountry, senderCountry, sovereign } from './claimed-country.ts';
import { basisReading } from './court-order.ts';
import { documentCitations } from './document-text.ts';

/** Every law that the stated basis, the text or an attached file cites; the basis first. */
export const citations = fact((context: Context): readonly Citation[] => [
  ...citationsIn(basisReading(context).tokens),
  ...citationsIn(reading(context).tokens),
  ...documentCitations(context),
]);

/** The country whose law should be cited: as claimed, else of the sender's agency; null when unknown or international. */
export const lawCountry = fact((context: Context): string | null => {
  const country = claimedCountry(context) ?? senderCountry(context);
  return country === null || country === 'XX' ? null : sovereign(country);
});

/** True when a law is in force for requesters of this country: its own, the Union's for members, and treaties. */
export function appliesIn(law: Law, country: string): boolean {
  if (law.countries.includes('INT') || law.countries.includes(country)) return true;
  return law.countries.includes('EU') && EU_MEMBERS.has(country);
}

/** The cited provisions of the requester's own law. */
export const ownProvisions = fact((context: Context): readonly { law: Law; provision: Provision }[] => {
  const country = lawCountry(context);
  if (country === null) return [];
  return citations(context).flatMap(({ provisions }) =>
    provisions.filter(({ law }) => law.countries.includes(country)),
  );
});
