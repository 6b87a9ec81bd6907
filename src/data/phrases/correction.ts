import type { PhraseList } from '../../schema/phrases.ts';

/** Says that the reader asked for the correction that this request is. */
export const correctionStated: PhraseList = {
  topic: 'correction-stated',
  provenance: 'chosen by us',
  phrases: {
    en: [
      'as|like you|your_team|your_office asked|requested|wished|advised|suggested',
      'at your request',
      'you asked|requested us|me|for|that',
      'your note|request|letter|e-mail|email|message|reply of|dated ...8 correct*',
      'corrected|correction|amended ...8 you_asked|you_requested|your_request|your_note|your_letter',
      'following|per|after your note|request|letter|e-mail|email|message|reply|feedback',
    ],
    de: [
      'wie ...3 gewunscht|erbeten|angefordert',
      'auf ihre|ihren bitte|ruckfrage|wunsch|hinweis',
      'nach ihrem|ihrer hinweis|schreiben|ruckfrage|nachricht',
    ],
    fr: [
      'comme ...3 demande|demandee|souhaite',
      'a votre demande',
      'suite a votre demande|message|courriel|courrier|retour',
    ],
    es: [
      'como|segun ...2 solicitaron|solicitado|pidieron|solicitaba*',
      'a peticion suya',
      'tras su mensaje|solicitud|correo',
    ],
    pt: [
      'conforme ...2 solicitado|pedido',
      'a vosso pedido',
      'apos|segundo o|a seu|sua|vosso|vossa pedido|mensagem|solicitacao',
    ],
    it: [
      'come ...2 richiesto|richiestoci',
      'su vostra|sua richiesta',
      'a seguito della vostra|sua richiesta|comunicazione',
    ],
    nl: ['zoals ...2 gevraagd|verzocht', 'op uw verzoek', 'naar aanleiding van uw verzoek|bericht|brief'],
    pl: ['zgodnie z ...1 prosba|wezwaniem', 'na panstwa prosbe|wezwanie'],
    ja: ['ご依頼 の|に', 'ご指摘 の|に', '修正 版|した'],
  },
};
