/** Month names and their usual abbreviations, without final dots, in the nine languages of the lexicon (Unicode CLDR). */
const NAMES: readonly string[] = [
  'january jan januar jän jänner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia sty',
  'february feb februar février févr fevr fevrier febrero fevereiro fev febbraio februari luty lutego lut',
  'march mar märz mrz mär mars marzo março marco maart mrt marzec marca',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi',
  'may mai mayo maio maggio mag mei maj maja',
  'june jun juni juin junio junho giugno giu czerwiec czerwca cze',
  'july jul juli juillet juil julio julho luglio lug lipiec lipca lip',
  'august aug août aout agosto ago augustus sierpień sierpnia sie',
  'september sep sept septembre septiembre setiembre setembro set settembre wrzesień września wrz',
  'october oct oktober okt octobre octubre outubro out ottobre ott październik października paź',
  'november nov novembre noviembre novembro listopad listopada lis',
  'december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre grudzień grudnia gru',
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Minutes east of UTC for the zone letters that mail and ticket systems print. Ambiguous ones (IST, CST in Asia) are left out. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['z', 0],
  ['wet', 0],
  ['bst', 60],
  ['west', 60],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['jst', 540],
  ['aest', 600],
  ['aedt', 660],
]);
