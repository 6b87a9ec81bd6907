import type { PhraseList } from '../../schema/phrases.ts';

const provenance = 'chosen by us';
const list = (topic: string, phrases: PhraseList['phrases']): PhraseList => ({ topic, provenance, phrases });

export const saysSubpoena = list('says-subpoena', { any: ['subpoena|subpoenas|subpoenaed'] });

/** Says that the law obliges the company. */
export const saysDuty = list('says-duty', {
  any: [
    'compel*|compulsory|mandatory|obliged|obligated|commanded',
    'you|company ...3 must|shall ...4 provide|produce|disclose|release|answer|comply|hand',
    'required|ordered by_law|to ...1 provide|produce|disclose|comply',
    'requires|obliges|orders you|your_company',
  ],
});

export const saysProduce = list('says-produce', {
  any: [
    'produce|disclose|release|provide|hand_over|furnish ...3 all|the|any ...3 records|data|content|messages|information',
  ],
});

/** The requester names a foreign law because our own form, or our own country, asks for it. */
export const formAsksForLaw = list('form-asks-for-law', {
  any: [
    'as ...3 requested|required|asked|indicated|suggested|per ...2 on|by|in|your ...2 form|portal|guidelines|guide|website',
    'your form|portal|guidelines ...3 asks|requires|names|requests',
    'voluntary|voluntarily ...3 disclosure|disclose|provide',
    'wie ...4 formular|portal',
    'comme|conformement ...4 formulaire|portail',
    'segun|como ...4 formulario|portal',
    'conforme|como ...4 formulario|portal',
    'come ...4 modulo|portale',
    'zoals ...4 formulier|portaal',
    'zgodnie ...4 formularz*|portal*',
    'フォーム|様式|ポータル に',
  ],
});

/** A treaty request, by any of its names. */
export const saysTreatyRequest = list('says-treaty-request', {
  any: [
    'mlat|mlats',
    'mutual legal assistance|aid',
    'mutual assistance treaty|request',
    'letter|letters rogatory|of_request',
    'rechtshilfeersuchen|rechtshilfe',
    'commission|commissions rogatoire|rogatoires',
    'entraide judiciaire|penale',
    'demande d entraide',
    'comision|carta rogatoria',
    'asistencia judicial|juridica',
    'carta|cartas rogatoria|rogatorias|rogatória',
    'auxilio judiciario|direto|juridico',
    'cooperacao judiciaria|juridica internacional',
    'rogatoria internazionale',
    'assistenza giudiziaria',
    'rechtshulpverzoek|rechtshulp',
    'pomoc|pomocy prawna|prawnej',
    'wniosek|wniosku o pomoc',
    '国際捜査共助|司法共助|共助要請',
  ],
});

/** Says that the treaty request goes, or will go, through the central authorities. */
export const viaCentralAuthority = list('via-central-authority', {
  any: [
    'through|via|by ...4 central|competent authority|authorities',
    'central authority|authorities',
    'ministry of justice|foreign',
    'diplomatic channel*',
    'bundesamt fur justiz',
    'autorite centrale',
    'ministere de la justice',
    'autoridad central',
    'ministerio de justicia',
    'autoridade central',
    'ministerio da justica',
    'autorita centrale',
    'ministero della giustizia',
    'centrale autoriteit',
    'organ centralny',
    'ministerstwo sprawiedliwosci',
    '中央当局|法務省|外務省',
    'will follow|be_sent|be_submitted|be_transmitted',
    'follow|follows through',
    'wird|folgt nachgereicht|folgen|ubermittelt',
  ],
});

/** Sent straight to the company. */
export const saysDirect = list('says-direct', {
  any: [
    'directly|direct|straight to ...2 you|your|company|provider|us',
    'direkt|unmittelbar an ...2 sie|ihr|ihre|unternehmen',
    'directement a|aupres ...3 votre|vous|societe|entreprise',
    'directamente a ...2 su|ustedes|empresa|compania',
    'diretamente a|para ...3 sua|vossa|empresa',
    'direttamente a|alla ...2 vostra|societa|voi',
    'rechtstreeks aan ...2 u|uw|bedrijf',
    'bezposrednio do ...2 panstwa|firmy|spolki',
    '直接 ...3 貴社|御社',
  ],
});

/** A European production or preservation order. */
export const saysEpoc = list('says-epoc', {
  any: [
    'epoc|epocs',
    'epoc pr',
    'european production|preservation order*',
    'europaische* herausgabeanordnung|sicherungsanordnung',
    'injonction europeenne',
    'orden europea de produccion|conservacion',
    'ordem europeia de producao|conservacao|entrega',
    'ordine europeo di produzione|conservazione',
    'europees verstrekkingsbevel|bewaringsbevel',
    'europejski nakaz wydania|zabezpieczenia',
  ],
});

/** Travelled through the decentralised system that the Regulation prescribes. */
export const viaDecentralised = list('via-decentralised', {
  any: [
    'decentralised|decentralized ...2 it? ...2 system',
    'e edes',
    'e codex|ecodex',
    'edes',
    'dezentrale* ...2 system',
    'systeme informatique decentralise',
    'sistema informatico descentralizado',
    'sistema descentralizado',
    'sistema informatico decentrato',
    'gedecentraliseerd ...2 systeem',
    'zdecentralizowan* ...2 system*',
    'designated establishment|legal_representative',
    'system ...3 outage|unavailable|failure|down',
  ],
});

/** Came by e-mail, by the request's own words. */
export const saysByMail = list('says-by-mail', {
  any: [
    'by|via|to|through ...2 e-mail|email|mail',
    'as pdf',
    'attached ...3 to this e-mail|email|mail|message',
    'per e-mail|mail|email',
    'par courriel|e-mail|mail',
    'por correo|e-mail|email',
    'via e-mail|pec|mail',
    'meldete|e-maila|mailem|poczta',
    'メール で|に',
  ],
});

/** A limit in hours that the text sets. */
export const hoursLimit = list('hours-limit', {
  any: [
    'within|in|inside # hours|hour|hrs|h|minutes|min',
    'innerhalb|binnen ...2 # stunden|stunde|minuten',
    'dans ...2 # heures|heure|minutes',
    'sous # heures|h',
    'en|dentro ...3 # horas|hora|minutos',
    'em|no_prazo ...3 # horas|hora|minutos',
    'entro ...2 # ore|ora|minuti',
    'binnen # uur|uren|minuten',
    'w_ciagu # godzin|godziny|minut',
    '# 時間以内|分以内',
  ],
});
