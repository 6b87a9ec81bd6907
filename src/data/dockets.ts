import type { DocketFormat } from '../schema/docket.ts';

/** A row says how a number is built. No row has been compared with the register that gives the numbers out. */
const row = (format: Omit<DocketFormat, 'reviewed'>): DocketFormat => ({ ...format, reviewed: false });

/**
 * Case and warrant numbers by country, as far as their form shows a year, a running number or check digits. Forms that
 * differ from court to court are left out: an unknown number says nothing.
 */
export const docketFormats: readonly DocketFormat[] = [
  row({
    country: 'US',
    of: 'federal courts',
    pattern: /\b(?<year>\d{2})-(?:cv|cr|mj|mc|ml|md|gj|sw|br|po|pr|pt|ms)-(?<number>\d{3,8})\b(?!-?\d)/giu,
    years: 'common-era',
    example: '2:26-mj-00418',
    provenance: 'https://www.uscourts.gov/court-records/find-case-pacer',
  }),
  row({
    country: 'BR',
    of: 'all courts',
    pattern: /\b(?<number>\d{7})-(?<check>\d{2})\.(?<year>\d{4})\.(?<court>\d\.\d{2})\.(?<origin>\d{4})\b/gu,
    years: 'common-era',
    check: 'cnj',
    example: '0004182-49.2025.8.26.0100',
    provenance: 'https://atos.cnj.jus.br/atos/detalhar/119',
  }),
  row({
    country: 'DE',
    of: 'prosecutors and criminal courts',
    pattern: /\b\d{1,4} (?:Js|UJs|Gs|Ds|Cs|Ls|KLs|Ks|Qs|BJs|OJs) (?<number>\d{1,6})\/(?<year>\d{2})\b/gu,
    years: 'common-era',
    example: '418 Js 2207/26',
    provenance: 'Aktenordnung der Länder',
  }),
  row({
    country: 'AT',
    of: 'prosecutors and criminal courts',
    pattern: /\b\d{1,3} (?:St|Hv|HR|BAZ|UT|Bs) (?<number>\d{1,6})\/(?<year>\d{2})[a-z]\b/gu,
    years: 'common-era',
    example: '18 St 207/26k',
    provenance: 'Geschäftsordnung für die Gerichte I. und II. Instanz',
  }),
  row({
    country: 'FR',
    of: 'public prosecutors',
    pattern: /\bparquet (?:n° ?|no?\.? ?|: ?)?(?<year>\d{2})(?<number>\d{9})\b/giu,
    years: 'common-era',
    example: 'parquet n° 26104000218',
    provenance: 'Cassiopée, numéro de parquet',
  }),
  row({
    country: 'NL',
    of: 'public prosecutors',
    pattern: /\bparketnummer:? (?:\d{2}[/-])(?<number>\d{6})-(?<year>\d{2})\b/giu,
    years: 'common-era',
    example: 'parketnummer 16/104418-26',
    provenance: 'https://www.rechtspraak.nl/',
  }),
  row({
    country: 'ES',
    of: 'investigating courts',
    pattern:
      /\bdiligencias (?:previas|urgentes|indeterminadas) (?:n\.?º ?|núm\. ?)?(?<number>\d{1,6})\/(?<year>\d{4})\b/giu,
    years: 'common-era',
    example: 'Diligencias previas 418/2026',
    provenance: 'Ley de Enjuiciamiento Criminal, art. 774',
  }),
  row({
    country: 'IT',
    of: 'prosecutors',
    pattern: /\b(?<number>\d{1,6})\/(?<year>\d{4}|\d{2}) R\.?G\.? ?N\.?R\.?/giu,
    years: 'common-era',
    example: '4182/2026 R.G.N.R.',
    provenance: 'Codice di procedura penale, art. 335',
  }),
  row({
    country: 'PT',
    of: 'criminal proceedings (NUIPC)',
    pattern: /\b(?<number>\d{1,6})\/(?<year>\d{2})\.\d[A-Z]{5}\b/gu,
    years: 'common-era',
    example: '418/26.1PBLRS',
    provenance: 'Portaria 1223-A/91',
  }),
  row({
    country: 'PL',
    of: 'prosecutors',
    pattern: /\bPR [12] Ds\.? ?(?<number>\d{1,5})\.(?<year>\d{4})\b/gu,
    years: 'common-era',
    example: 'PR 1 Ds 418.2026',
    provenance: 'Regulamin wewnętrznego urzędowania powszechnych jednostek organizacyjnych prokuratury',
  }),
  row({
    country: 'CZ',
    of: 'criminal courts',
    pattern: /\b\d{1,3} (?:T|Nt|To|Td|Tdo) (?<number>\d{1,5})\/(?<year>\d{4})\b/gu,
    years: 'common-era',
    example: '4 Nt 418/2026',
    provenance: 'Instrukce o vnitřním a kancelářském řádu soudů',
  }),
  row({
    country: 'IN',
    of: 'first information reports',
    pattern: /\bF\.?I\.?R\.? (?:No\.? ?)?(?<number>\d{1,5})(?:\/| of |\(\d{1,2}\) ?)(?<year>\d{4})\b/giu,
    years: 'common-era',
    example: 'FIR No. 418/2026',
    provenance: 'Bharatiya Nagarik Suraksha Sanhita, s. 173',
  }),
  row({
    country: 'ZA',
    of: 'police stations (CAS)',
    pattern: /\bCAS (?:No\.? ?)?(?<number>\d{1,5})\/\d{1,2}\/(?<year>\d{4})\b/giu,
    years: 'common-era',
    example: 'CAS 418/3/2026',
    provenance: 'https://www.saps.gov.za/',
  }),
  row({
    country: 'JP',
    of: 'criminal courts',
    pattern: /令和(?<year>\d{1,2})年[(（][ぁ-ん]{1,3}[)）]第?(?<number>\d{1,6})号/gu,
    years: 'reiwa',
    example: '令和8年(わ)第418号',
    provenance: '刑事事件記録符号規程',
  }),
  row({
    country: 'KR',
    of: 'courts and prosecutors',
    pattern: /(?<year>20\d{2}) ?(?:고합|고단|고약|형제|영장) ?제?(?<number>\d{1,7})/gu,
    years: 'common-era',
    example: '2026고단418',
    provenance: '사건별 부호문자의 부여에 관한 예규',
  }),
];
