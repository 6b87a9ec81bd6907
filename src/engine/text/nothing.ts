/** What people write in a field when they have nothing to say, folded; chosen by us from forms in nine languages. */
const NOTHING: ReadonlySet<string> = new Set([
  'none',
  'none given',
  'none provided',
  'none stated',
  'not given',
  'not provided',
  'not stated',
  'not applicable',
  'not specified',
  'no legal basis',
  'no basis given',
  'n a',
  'na',
  'nil',
  'null',
  'unknown',
  'tbd',
  'to follow',
  'no value',
  'empty',
  'no',
  'keine',
  'keine angabe',
  'keine angaben',
  'entfallt',
  'nicht angegeben',
  'ohne',
  'aucun',
  'aucune',
  'neant',
  'sans objet',
  'non precise',
  'non renseigne',
  'ninguno',
  'ninguna',
  'no aplica',
  'no indicado',
  'no consta',
  'sin base legal',
  'nenhum',
  'nenhuma',
  'nao informado',
  'nao aplicavel',
  'nao indicado',
  'nessuno',
  'nessuna',
  'non indicato',
  'non specificato',
  'geen',
  'nvt',
  'n v t',
  'niet opgegeven',
  'niet vermeld',
  'brak',
  'nie dotyczy',
  'nie podano',
  'なし',
  '無し',
  '未記入',
  '該当なし',
  '不明',
]);

/** True for a value that says only that there is none: empty, a dash, "none given". */
export function saysNothing(value: string): boolean {
  const folded = value
    .normalize('NFKC')
    .slice(0, 80)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === '' || NOTHING.has(folded);
}
