/** A row of the signal catalogue that no signal implements, and why. */
export interface NotComputable {
  row: string;
  /** What the row looks for. */
  what: string;
  why: string;
}

const NO_NAMES = 'The history keeps keyed hashes and counts, no names, titles or signatures to compare with.';
const NO_SESSION = 'Portals do not show it to reviewers, and no field of a request carries it.';
const NO_TIMES = 'The history keeps counts, not the times of single messages.';

/** Rows without a signal; every other row of the catalogue has one (a test counts them). */
export const NOT_COMPUTABLE: readonly NotComputable[] = [
  {
    row: 'S-15',
    what: 'The address is published as retired or as a press contact',
    why: 'No published list of such addresses exists; the agency registry holds no persons.',
  },
  { row: 'S-16', what: 'The officer or title differs from an earlier verified record', why: NO_NAMES },
  { row: 'S-17', what: 'The same signature block with another agency earlier', why: NO_NAMES },
  { row: 'A-3', what: 'First request from this country', why: 'The history counts by sender, not by country.' },
  { row: 'A-8', what: 'Several agents share one recovery phone or device', why: NO_SESSION },
  { row: 'A-10', what: 'Browser language, time zone or keyboard unlike the agency', why: NO_SESSION },
  { row: 'A-18', what: 'No second factor on the portal account', why: NO_SESSION },
  { row: 'C-22', what: 'Badge number unlike earlier ones of the same agency', why: NO_NAMES },
  { row: 'W-3', what: 'Office hours of another time zone over history', why: NO_TIMES },
  {
    row: 'W-6',
    what: 'The same text at several of our products',
    why: 'One installation sees one company’s requests; the count is of other agencies, not of other products.',
  },
  { row: 'W-10', what: 'A recipient added after approval', why: 'It happens after the assessment, in the portal.' },
  {
    row: 'W-12',
    what: 'Two people for an emergency from a stranger with a high finding',
    why: 'A gate, not a fact: the combination keeps it (the interaction `two-people`).',
  },
];
