import { type Context, fact } from '../context.ts';

/** How portals name an emergency where they do not say it in a field of its own. Chosen by us from portals' own forms. */
const EMERGENCY_TYPE =
  /emergenc|exigent|\bedr\b|imminent|notfall|gefahr im verzug|urgence|emergencia|emerg[eê]ncia|emergenza|urgenza|spoed|noodgeval|nag[lł]|zagro[zż]eni|緊急|紧急|긴급/iu;

/** How they name a request to lock or move property. */
const MOVING_TYPE =
  /freez|seiz|forfeit|restrain|transfer of (?:funds|assets)|einfrier|beschlagnahm|sperrung|gel du compte|saisie|bloqueo|incautaci|congela|apreens|sequestr|bevriez|beslag|zaj[eę]ci|blokad|凍結|差押|冻结|동결|압수/iu;

/** An emergency as the page marks it, or as it names its type where it does not mark one. */
export const isEmergency = fact(({ fields }: Context): boolean => {
  if (fields.emergency === true || fields.process === 'emergency') return true;
  return fields.emergency === null && fields.process === null && EMERGENCY_TYPE.test(fields.requestType ?? '');
});

/** A request to freeze, seize or transfer, by its type. The signals that read the text add what it says (C-16, C-17). */
export const isMoving = fact(({ fields }: Context): boolean => {
  if (fields.process === 'freeze') return true;
  return fields.process === null && MOVING_TYPE.test(fields.requestType ?? '');
});
