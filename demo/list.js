import { make, when } from './dom.js';

const COLUMNS = ['Request', 'Subject', 'Requester', 'E-mail', 'Agency', 'Type', 'Submitted', 'Status'];

function row({ id, subject, officer, agency, type, emergency, submitted, status }) {
  return make(
    'tr',
    { 'data-request': id },
    make('td', {}, make('a', { href: `/requests/${id}` }, id)),
    make('td', {}, subject),
    make('td', {}, officer.name),
    make('td', {}, officer.email),
    make('td', {}, agency.name),
    make('td', {}, type, emergency ? make('span', { class: 'chip urgent' }, 'Emergency') : null),
    make('td', {}, when(submitted)),
    make('td', {}, make('span', { class: 'chip' }, status)),
  );
}

/** The queue. */
export function listView(requests) {
  return [
    make('h1', {}, 'Requests'),
    make('p', { class: 'hint' }, `${requests.length} requests, newest first. Every person and case here is invented.`),
    make(
      'table',
      { class: 'queue' },
      make('thead', {}, make('tr', {}, ...COLUMNS.map((name) => make('th', { scope: 'col' }, name)))),
      make('tbody', {}, ...requests.map(row)),
    ),
  ];
}
