const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;

const FACTS: readonly (readonly [string, string])[] = [
  ['Requester', 'Dana Whitfield'],
  ['E-mail', 'dana.whitfield@northmarch-county.example'],
  ['Agency', 'Northmarch County Sheriff'],
  ['Request type', 'Subpoena'],
  ['Legal basis', '18 U.S.C. 2703(c)(2)'],
  ['Case number', 'NM-2026-0117'],
];
const request = `<h1>Disclosure request</h1><dl>${FACTS.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;

/** A request above a log of table rows: about so many element and text nodes. */
export function tablePage(nodes: number): string {
  const rows = Math.floor(nodes / 9);
  const row = (index: number) =>
    `<tr><td>${index}</td><td>Opened by desk ${index % 7}</td><td><span>2026-06-15</span></td><td>note</td></tr>`;
  return page(
    `${request}<table><tbody>${Array.from({ length: rows }, (_, index) => row(index)).join('')}</tbody></table>`,
  );
}

/** Pages made to be slow: very deep, and text that bad patterns choke on. By name. */
export function hostilePages(): ReadonlyMap<string, string> {
  const deep = `${'<div>'.repeat(50_000)}x${'</div>'.repeat(50_000)}`;
  const text = (unit: string) => page(`${request}<p>${unit.repeat(Math.ceil(100_000 / unit.length))}</p>`);
  return new Map([
    // The parser stops nesting at 512, so a script makes the depth; hidden, for laying it out is what takes Chromium long.
    [
      '50,000 deep',
      page(
        `${request}<script>{let at=document.createElement('div');at.hidden=true;const root=at;for(let i=0;i<50000;i+=1){const d=document.createElement('div');at.append(d);at=d}at.append('x');document.body.append(root)}</script>`,
      ),
    ],
    ['100 kB of a.a.a.', text('a.')],
    ['100 kB of a@a@', text('a@')],
    ['100 kB of ((((', text('(')],
    ['parsed 50,000 deep', page(deep)],
  ]);
}
