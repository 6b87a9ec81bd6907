/** Widest row kept; the published lists have seven columns. */
const MOST_CELLS = 64;

/**
 * Rows of a comma-separated file (RFC 4180), with the line each starts on, counting from 1. Quoted cells may hold commas, line
 * ends and doubled quotes. One pass; an unclosed quote runs to the end of the file.
 */
export function* csvRows(text: string): Generator<{ line: number; cells: string[] }> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    let open = true;
    while (open) {
      const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at);
      if (cells.length < MOST_CELLS) cells.push(cell.value);
      line += cell.lines;
      open = text[cell.end] === ',';
      at = cell.end + 1;
      if (text[cell.end] === '\r' && text[at] === '\n') at += 1;
    }
    line += 1;
    if (cells.length > 1 || cells[0] !== '') yield { line: start, cells };
  }
}

interface Cell {
  value: string;
  /** Where the comma or line end after it stands. */
  end: number;
  lines: number;
}

function bareCell(text: string, from: number): Cell {
  let end = from;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end, lines: 0 };
}

function quotedCell(text: string, from: number): Cell {
  let value = '';
  let part = from + 1;
  for (;;) {
    const quote = text.indexOf('"', part);
    if (quote < 0 || text[quote + 1] !== '"') {
      const end = quote < 0 ? text.length : quote;
      value += text.slice(part, end);
      // Anything between the closing quote and the next comma is no part of RFC 4180; it is left out.
      const after = bareCell(text, Math.min(end + 1, text.length)).end;
      return { value, end: after, lines: value.split('\n').length - 1 };
    }
    value += `${text.slice(part, quote)}"`;
    part = quote + 2;
  }
}
