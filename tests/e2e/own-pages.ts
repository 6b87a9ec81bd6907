/** Invented pages: what a portal may look like, and what is none. By path on the test's own server. */
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const facts = (rows: Readonly<Record<string, string>>): string =>
  `<dl>${Object.entries(rows)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;

export const REQUEST = {
  Requester: 'Dana Whitfield',
  'E-mail': 'dana.whitfield@northmarch-county.example',
  Agency: 'Northmarch County Sheriff',
  'Request type': 'Subpoena',
  'Legal basis': '18 U.S.C. 2703(c)(2)',
  'Case number': 'NM-2026-0117',
  Emergency: 'No',
};

export const SECOND = {
  ...REQUEST,
  Requester: 'Ines Calder',
  'E-mail': 'ines.calder@harbour-patrol.example',
  Agency: 'Harbour Patrol',
  'Case number': 'HP-2026-0042',
};

export const FREE_MAIL = { ...REQUEST, 'E-mail': 'northmarch.sheriff.desk@gmail.com', 'Case number': 'NM-2026-0118' };

const NAVIGATION = page(
  'Requests',
  `<nav><a href="/app/1" id="one">First</a> <a href="/app/2" id="two">Second</a> <a href="/app/help" id="help">Help</a></nav>
  <main id="main"></main><script>
    const pages = ${JSON.stringify({ '/app/1': facts(REQUEST), '/app/2': facts(SECOND), '/app/help': '<h1>Help</h1><p>How to use the desk.</p>' })};
    const draw = () => { document.getElementById('main').innerHTML = '<h1>Disclosure request</h1>' + (pages[location.pathname] ?? ''); };
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (!link) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      setTimeout(draw, 50);
    });
    addEventListener('popstate', draw);
    draw();
  </script>`,
);

/** A page with a request from each of these addresses, by path `/from/ADDRESS`. */
export const requestPages = (senders: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    senders.map((sender) => [
      `/from/${sender}`,
      page('Request', `<h1>Disclosure request</h1>${facts({ ...REQUEST, 'E-mail': sender })}`),
    ]),
  );

export const OWN_PAGES: ReadonlyMap<string, string> = new Map([
  ['/request', page('Request', `<h1>Disclosure request</h1>${facts(REQUEST)}`)],
  ['/free-mail', page('Request', `<h1>Disclosure request</h1>${facts(FREE_MAIL)}`)],
  ['/framed', page('Desk', '<h1>Desk</h1><iframe src="/request" width="600" height="400"></iframe>')],
  ['/app/1', NAVIGATION],
  ['/article', page('News', '<h1>Weather</h1><p>It rained on Tuesday. Write to weather@station.example.</p>')],
  [
    '/empty',
    page(
      'Request',
      `<h1>Disclosure request</h1>${facts(Object.fromEntries(Object.keys(REQUEST).map((key) => [key, '(no value)'])))}`,
    ),
  ],
]);
