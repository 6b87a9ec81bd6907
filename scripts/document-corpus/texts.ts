/** Invented orders: no court, person or case of these exists. */
export interface OrderText {
  court: string;
  date: string;
  forged: string;
  docket: string;
  paragraphs: readonly string[];
  judge: string;
}

const TOWNS = [
  'Averdale',
  'Brookmere',
  'Corvington',
  'Dunhallow',
  'Estermoor',
  'Farrowgate',
  'Glenhurst',
  'Harrowby',
  'Inverleigh',
  'Jasperton',
];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const PARAGRAPHS = [
  'It is ordered that the company named below produce the records described in the annex within ten days of service of this order.',
  'The records are to be delivered to the clerk of this court in sealed form, together with a statement by the person who collected them.',
  'The court finds that the records are relevant to an ongoing inquiry and that less intrusive means have been tried without result.',
  'This order is made under section 12 of the Records Act and remains in force until it is set aside or the inquiry has ended.',
  'The company may apply to this court for the order to be varied or set aside, on notice to the applicant of not less than two days.',
  'Service by electronic mail to the address that the company has published for this purpose is good service for all parts of the order.',
] as const;

export function orderText(index: number): OrderText {
  const town = TOWNS[index % TOWNS.length] ?? 'Averdale';
  const month = (shift: number) => MONTHS[(index * 5 + shift) % MONTHS.length];
  return {
    court: `District Court of ${town}`,
    date: `${3 + (index % 20)} ${month(0)} 2026`,
    forged: `${24 - (index % 20)} ${month(4)} 2026`,
    docket: `${24 + (index % 3)} C ${1180 + 37 * index}`,
    paragraphs: PARAGRAPHS.map((_, at) => PARAGRAPHS[(at + index) % PARAGRAPHS.length] ?? ''),
    judge: `Judge ${town.slice(0, 3)}a Merrow`,
  };
}

const FACES = ["'Liberation Serif'", "'Liberation Sans'", "'DejaVu Serif'"];

export interface Dress {
  /** The date line's own words, as markup: what is forged there. */
  date?: string;
  /** Markup after the text. */
  after?: string;
  /** A picture at the top, as agencies have. */
  letterhead?: string;
  pages?: number;
  index: number;
}

/** The order as a page for a browser or a word processor. */
export function orderHtml(text: OrderText, dress: Dress): string {
  const page = (
    number: number,
  ) => `<h2${number === 1 ? `>${text.court}` : ` style="page-break-before:always">Annex ${number - 1}`}</h2>
<p>Order of ${dress.date ?? text.date} in the matter ${text.docket}</p>
${text.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<p>Given at the seat of the court. <i>${text.judge}</i></p>`;
  const pages = Array.from({ length: dress.pages ?? 1 }, (_, at) => page(at + 1)).join('\n');
  const head = dress.letterhead ? `<p><img src="${dress.letterhead}" width="90" height="60"></p>` : '';
  return `<html><head><meta charset="utf-8"><title>Order</title></head><body style="font-family:${FACES[dress.index % 3]};font-size:11pt">${head}${pages}${dress.after ?? ''}</body></html>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export interface SvgDress {
  dateFont?: string;
  after?: string;
  date?: string;
}

/** The order as a drawing, for Cairo: one text element a line. */
export function orderSvg(text: OrderText, { dateFont, after = '', date = text.date }: SvgDress = {}): string {
  const face = 'Liberation Serif';
  const rows = text.paragraphs.flatMap((paragraph) => paragraph.match(/.{1,78}(?:\s|$)/g) ?? []);
  const dated = dateFont ? `<tspan font-family="${dateFont}">${escaped(date)}</tspan>` : escaped(date);
  const body = [text.court, '', null, '', ...rows, '', text.judge]
    .map(
      (row, at) =>
        `<text x="60" y="${80 + 18 * at}" font-family="${face}" font-size="12">${row === null ? `Order of ${dated} in the matter ${escaped(text.docket)}` : escaped(row)}</text>`,
    )
    .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="595" height="842" viewBox="0 0 595 842">${body}${after}</svg>`;
}
