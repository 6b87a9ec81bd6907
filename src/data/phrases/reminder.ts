import type { PhraseList } from '../../schema/phrases.ts';

/** Says that this is another message about the same thing, sent because no answer came. */
export const reminder: PhraseList = {
  topic: 'reminder',
  provenance: 'chosen by us',
  phrases: {
    en: [
      'second|third|fourth|2nd|3rd|4th|final|last|another|urgent reminder|notice|attempt|e-mail|email|message',
      'reminder',
      'still waiting|no_answer|no_reply|no_response|awaiting',
      'have not|yet ...2 answered|replied|responded',
      'following up',
    ],
    de: ['erinnerung|mahnung', 'zweite|dritte|letzte anfrage|nachricht|mail|aufforderung', 'noch keine antwort'],
    fr: [
      'relance|rappel',
      'deuxieme|second|troisieme|dernier message|courriel|rappel',
      'toujours sans|pas ...2 reponse',
    ],
    es: [
      'recordatorio',
      'segundo|tercer|ultimo aviso|correo|mensaje|recordatorio',
      'aun|todavia no|sin ...3 respuesta|respondido|contestado',
    ],
    pt: ['lembrete', 'segundo|terceiro|ultimo aviso|e-mail|email|lembrete', 'ainda nao|sem ...3 resposta|responderam'],
    it: ['sollecito|promemoria', 'secondo|terzo|ultimo avviso|sollecito|messaggio', 'ancora nessuna|senza risposta'],
    nl: ['herinnering', 'tweede|derde|laatste bericht|verzoek|herinnering', 'nog geen|steeds ...2 antwoord|reactie'],
    pl: [
      'przypomnienie|ponaglenie|monit',
      'drugie|trzecie|ostatnie wezwanie|pismo|przypomnienie',
      'nadal|wciaz brak odpowiedzi',
    ],
    ja: ['再送|催促|督促|まだ回答'],
  },
};
