/** A request portal as companies run them: one page, list and detail, moved by the address. Invented data only. */
import { detailView } from './detail.js';
import { make } from './dom.js';
import { listView } from './list.js';

const view = document.querySelector('#view');
const requests = await (await fetch('/requests.json')).json();

const about = () => [
  make('h1', {}, 'About this demo'),
  make(
    'p',
    {},
    'Larkspur is an invented company. The people, cases and most of the agencies here are invented; names and ' +
      'domains of some public agencies are real, so that their domains can be looked up in public registries. ' +
      'None of these requests was ever made.',
  ),
];

const missing = (id) => [make('h1', {}, 'Not found'), make('p', {}, `There is no request ${id}.`)];

function show() {
  const [, section, id] = location.pathname.split('/');
  const request = requests.find((candidate) => candidate.id === id);
  if (section === 'about') view.replaceChildren(...about());
  else if (id) view.replaceChildren(...(request ? detailView(request) : missing(id)));
  else view.replaceChildren(...listView(requests));
  document.title = `${request ? request.id : 'Requests'} · Larkspur Disclosure Desk`;
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  show();
  view.focus();
  scrollTo(0, 0);
});
addEventListener('popstate', show);
show();
