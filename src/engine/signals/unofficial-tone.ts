import { defineSignal } from '../signal.ts';

/** Words of chats and games, which officials do not write to companies. Chosen by us. */
const SLANG =
  /\b(?:lol|lmao|wtf|bruh|bro|kys|noob|gimme|gonna|wanna|pls|plz|asap pls|u r|ur|thx|stfu|fuck(?:ing)?|shit|bitch)\b/iu;
/** What others said may be quoted. */
const QUOTED = /["“„«][^"“”„«»]{0,400}["”»]/gu;
const MOST = 50_000;

export const unofficialTone = defineSignal({
  id: 'unofficial-tone',
  catalogue: ['C-32'],
  family: 'C',
  severity: 'low',
  title: 'Words of chats or abuse in the request itself',
  needs: [],
  fields: ['bodyText'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: { default: 'The request itself uses the words of a chat: {words}.' },
  nextStep: 'Call the agency back through the number on its own site.',
  benign: 'Officers quote suspects, and some write as they speak.',
  evaluate({ fields }) {
    const own = (fields.bodyText ?? '').slice(0, MOST).replace(QUOTED, ' ');
    const words = SLANG.exec(own)?.[0];
    return words ? { params: { words } } : null;
  },
});
