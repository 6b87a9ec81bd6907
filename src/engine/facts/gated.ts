import { type Context, fact } from '../context.ts';

/** How portals name an emergency where they do not say it in a field of its own. Chosen by us from portals' own forms. */
const EMERGENCY_TYPE =
  /emergenc|exigent|\bedr\b|imminent|notfall|gefahr im verzug|urgence|emergencia|emerg[eê]ncia|emergenza|urgenza|spoed|noodgeval|nag[lł]|zagro[zż]eni|緊急|紧急|긴급|eil(?:anfrage|antrag|sache)/iu;

/** How they name a request to lock or move property. */
const MOVING_TYPE =
  /freez|seiz|forfeit|restrain|transfer of (?:funds|assets)|einfrier|beschlagnahm|sperrung|gel du compte|saisie|bloqueo|incautaci|congela|apreens|sequestr|bevriez|beslag|zaj[eę]ci|blokad|凍結|差押|冻结|동결|압수/iu;

/** How a mail names one in its subject, where there is no form around it. Plain "urgent" is not enough. */
const EMERGENCY_SUBJECT =
  /emergency (?:data|disclosure|request)|exigent|\bedr\b|imminent (?:threat|danger|risk)|(?:threat|danger|risk) to life|life[- ]threatening|life or death|notfall|gefahr im verzug|lebensgefahr|danger (?:de mort|imminent)|p[ée]ril|urgence vitale|peligro (?:de vida|de muerte|inminente)|risco de (?:vida|morte)|perigo de vida|pericolo di vita|levensgevaar|zagro[żz]eni[ea] [żz]ycia|人命|緊急/iu;

const NOT_ONE = /\bnon[- ]?(?:emergency|urgent)|\bnot an emergency/iu;

/** An emergency as the page marks it, or as request type or subject name it where the page does not mark one. */
export const isEmergency = fact(({ fields }: Context): boolean => {
  if (fields.emergency === true || fields.process === 'emergency') return true;
  if (fields.emergency !== null || fields.process !== null) return false;
  const named = fields.requestType ?? '';
  if (named !== '') return EMERGENCY_TYPE.test(named) && !NOT_ONE.test(named);
  const subject = fields.subject ?? '';
  return EMERGENCY_SUBJECT.test(subject) && !NOT_ONE.test(subject);
});

/** A request to freeze, seize or transfer, by its type. The signals that read the text add what it says (C-16, C-17). */
export const isMoving = fact(({ fields }: Context): boolean => {
  if (fields.process === 'freeze') return true;
  return fields.process === null && MOVING_TYPE.test(fields.requestType ?? '');
});
