import { countryByCode } from '../../data/countries.ts';
import type { Context } from '../context.ts';
import { appliesIn, citations, lawCountry } from '../facts/citations.ts';
import { basisReading } from '../facts/court-order.ts';
import { documentReadings } from '../facts/document-text.ts';
import { postedAbroad } from '../facts/posted-abroad.ts';
import { sender } from '../facts/sender.ts';
import type { Citation } from '../law/citations.ts';
import { defineSignal } from '../signal.ts';
import { reading } from '../text/reading.ts';

/** A name that more countries share says nothing of where it was copied from. Chosen by us. */
const SHARED_BY = 2;

const isOwn = ({ laws }: Citation, country: string): boolean => laws.some((law) => appliesIn(law, country));

/** Names under which any country's law goes in English; a translator writes them of the own law. Chosen by us. */
const GENERIC_NAMES: ReadonlySet<string> = new Set([
  'criminal procedure act',
  'criminal procedure code',
  'code of criminal procedure',
  'criminal code',
  'penal code',
  'police act',
  'evidence act',
  'telecommunications act',
  'electronic communications act',
]);

/** True when the text names the law in no more than such words. */
const isGenericName = (context: Context, { from, to }: Citation): boolean =>
  [basisReading(context), reading(context), ...documentReadings(context)].some(({ tokens }) =>
    GENERIC_NAMES.has(tokens.words.slice(from, to).join(' ')),
  );

/** A cited law that no country of the requester uses. */
function foreignCitation(context: Context, country: string): Citation | null {
  return (
    citations(context).find(
      (citation) =>
        !citation.short &&
        !isOwn(citation, country) &&
        !isGenericName(context, citation) &&
        new Set(citation.laws.flatMap(({ countries }) => countries)).size <= SHARED_BY,
    ) ?? null
  );
}

/** The requester says why: our own form asks for that law, or the disclosure is voluntary under it. */
const explained = (context: Context): boolean => reading(context).topic('form-asks-for-law').length > 0;

export const lawOfAnotherCountry = defineSignal({
  id: 'law-of-another-country',
  catalogue: ['C-5'],
  family: 'C',
  severity: 'high',
  title: 'The law cited is another country’s',
  needs: [],
  fields: ['legalBasis', 'country'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'The request cites {law} of {lawCountry}, while the agency is in {home}.',
    posted: 'The request cites {law} of {lawCountry}, where the officer of {home} says to be posted.',
    beside: 'The request cites {law} of {lawCountry} beside the law of {home}.',
  },
  nextStep: 'Ask the agency, through the number on its own site, which law of its own country the request rests on.',
  benign: 'Foreign police quote the law that our own form names.',
  evaluate(context) {
    const country = lawCountry(context);
    if (country === null) return null;
    const foreign = foreignCitation(context, country);
    const [law] = foreign?.laws ?? [];
    if (!law) return null;
    const nameOf = (code: string) => (code === 'EU' ? 'the European Union' : (countryByCode(code)?.name ?? code));
    const params = { law: law.title, lawCountry: nameOf(law.countries[0] ?? ''), home: nameOf(country) };
    // A liaison officer abroad quotes the host's law; that counts only from a mailbox of a registered agency.
    const from = sender(context);
    if (postedAbroad(context) && from && context.knowledge.registry.owner(from.domain)) {
      return { message: 'posted', severity: 'low', params };
    }
    const own = citations(context).some((citation) => isOwn(citation, country));
    return own || explained(context) ? { message: 'beside', severity: 'low', params } : { params };
  },
});
