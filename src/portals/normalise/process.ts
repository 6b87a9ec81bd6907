import type { Process } from '../../schema/request.ts';

/**
 * Word beginnings by the process they mean, most telling first: an emergency stays one whatever instrument it names.
 * Chosen by us from the forms of the adapters' portals and the statutes of the nine languages.
 */
const WORDS: readonly (readonly [Process, string])[] = [
  ['epoc-pr', 'epoc-pr|european preservation order|europäische sicherungsanordnung|ordre européen de conservation'],
  ['epoc', 'epoc|european production order|europäische herausgabeanordnung|injonction européenne de production'],
  [
    'emergency',
    'emergency|exigent|edr|imminent|eilanfrage|notfall|gefahr im verzug|urgence|emergencia|urgente|emergência|emergenza|spoed|noodgeval|nagły|pilne|緊急',
  ],
  ['national-security', 'national security|nsl|fisa'],
  [
    'preservation',
    'preserv|sicherungsersuchen|datensicherung|conservation|conservación|preservação|conservazione|bewaring|bevriezingsbevel|zabezpieczeni|保全',
  ],
  [
    'freeze',
    'freez|seiz|forfeit|restrain|confiscat|beschlagnahme|saisie|gel des|incautación|bloqueo|bloqueio|sequestro|beslag|zajęcie|差押',
  ],
  [
    'mlat',
    'mlat|mutual legal|letter rogatory|letters rogatory|rogator|rechtshilfe|entraide|commission rogatoire|comisión rogatoria|carta rogatória|rogatoria|rechtshulp|pomoc prawna|european investigation order|共助',
  ],
  [
    'search-warrant',
    'search warrant|warrant|durchsuchung|perquisition|mandat|mandamiento de registro|mandado de busca|perquisizione|huiszoeking|nakaz|令状',
  ],
  ['subpoena', 'subpoena|grand jury|summons|administrative demand|citation'],
  [
    'production-order',
    'production order|order to produce|disclosure order|herausgabe|vordering|ordine di esibizione|decreto di acquisizione|section 20',
  ],
  [
    'court-order',
    'court order|2703(d)|judicial order|order|beschluss|ordonnance|réquisition judiciaire|mandamiento|orden judicial|ordem judicial|ofício judicial|decreto|bevel|postanowieni|命令',
  ],
];

const TABLE: readonly (readonly [Process, readonly string[]])[] = WORDS.map(([process, words]) => [
  process,
  words.split('|'),
]);

/** The process that a request's type names; "other" where it names none we know, null where nothing was named. */
export function processOf(requestType: string | null, emergency: boolean | null): Process | null {
  const text = (requestType ?? '').toLowerCase().trim();
  if (text === '') return emergency ? 'emergency' : null;
  return TABLE.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? 'other';
}
