import type { Level } from '../../schema/assessment.ts';

/** What an interaction asks for besides findings. */
export type Circumstance = 'emergency' | 'first-contact' | 'fresh-exposure';

/**
 * Findings that mean more together than apart (catalogue section 3.9). Each line of `rows` is met by a finding of
 * medium severity or worse in any of its rows; `L-*` stands for the whole family. Like every floor it only raises.
 */
export interface Interaction {
  id: string;
  rows: readonly (readonly string[])[];
  circumstances?: readonly Circumstance[];
  level: Level;
  text: string;
}

export const INTERACTIONS: readonly Interaction[] = [
  {
    id: 'new-account-wants-identity',
    rows: [['A-1', 'A-4'], ['C-1'], ['C-9', 'C-12', 'C-16']],
    level: 'likely-fraudulent',
    text: 'A new or long silent account claims an emergency without facts and asks for identity data or money.',
  },
  {
    id: 'diverted-emergency',
    rows: [['S-10']],
    circumstances: ['emergency'],
    level: 'likely-fraudulent',
    text: 'An emergency, which is answered without review, would be answered to another domain.',
  },
  {
    id: 'second-address-emergency',
    rows: [['S-11']],
    circumstances: ['emergency'],
    level: 'verify-twice',
    text: 'An emergency names a contact address that is not the one it came from.',
  },
  {
    id: 'fresh-look-alike',
    rows: [['L-*'], ['R-1']],
    level: 'likely-fraudulent',
    text: 'The domain resembles an agency and was registered within the last year.',
  },
  {
    id: 'stolen-session',
    rows: [['A-11'], ['A-9']],
    circumstances: ['fresh-exposure'],
    level: 'likely-fraudulent',
    text: 'Access data of this address was stolen within 90 days, and the account is used from another country.',
  },
  {
    id: 'foreign-law-on-a-picture',
    rows: [['C-5'], ['F-7']],
    level: 'likely-fraudulent',
    text: 'The law cited is not the law of the claimed country, and the document has pictures pasted into it.',
  },
  {
    id: 'shopped-template',
    rows: [['W-4'], ['C-30']],
    level: 'likely-fraudulent',
    text: 'A request that was denied comes back, in words that other agencies used.',
  },
  {
    id: 'two-people',
    rows: [['*']],
    circumstances: ['emergency', 'first-contact'],
    level: 'verify-twice',
    text: 'An emergency from a sender unknown to us, with a high finding, takes two people.',
  },
];
