import type { PhraseList } from '../../schema/phrases.ts';

/** Openings of forms that many agencies fill in: their likeness to each other says nothing. */
export const officialForms: PhraseList = {
  topic: 'official-form',
  provenance:
    'titles of published forms: Regulation (EU) 2023/1543 annexes I to III; US courts AO forms; Japanese, Korean and Indian inquiry forms; written from memory, not compared with the originals',
  phrases: {
    any: [
      'european production order certificate',
      'european preservation order certificate',
      'european investigation order',
      'epoc pr',
      'ao # rev',
      'form ao #',
      'certificat d injonction europeenne',
      'zertifikat uber eine europaische',
      'omb no #',
      'emergency disclosure request form',
      '捜査関係事項照会書',
      '통신자료제공요청',
      'subpoena to testify before a grand jury',
      'subpoena to produce documents information or objects',
      'schedule a items to be produced',
      'imperative legal request form',
    ],
  },
};
