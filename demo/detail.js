import { make, when } from './dom.js';

const EMPTY = '—';
const entry = ([label, value]) => [make('dt', {}, label), make('dd', {}, ...[value].flat())];
const shown = (value) => (value === '' ? EMPTY : value);

function card(title, entries) {
  return make(
    'section',
    { class: 'card' },
    make('h2', {}, title),
    make('dl', {}, ...entries.filter((pair) => pair !== null).flatMap(entry)),
  );
}

const items = (values) => make('ul', {}, ...values.map((value) => make('li', {}, value)));

/** One request, as a reviewer of the company sees it. */
export function detailView(request) {
  const { id, subject, status, type, emergency, officer, agency, legal, account } = request;
  return [
    make('p', { class: 'crumbs' }, make('a', { href: '/requests' }, 'Requests'), ` / ${id}`),
    make('div', { class: 'title' }, make('h1', {}, subject), make('span', { class: 'chip' }, status)),
    make(
      'div',
      { class: 'cards' },
      card('Request', [
        ['Request type', type],
        ['Emergency', emergency ? 'Yes' : 'No'],
        ['Submitted', when(request.submitted)],
        ['Due', when(request.due)],
        ['Case number', shown(legal.case)],
        ['Legal basis', shown(legal.basis)],
      ]),
      card('Requester', [
        ['Requesting officer', officer.name],
        ['E-mail', officer.email],
        officer.replyTo ? ['Reply-To', officer.replyTo] : null,
        ['Phone', officer.phone],
        ['Badge number', shown(officer.badge)],
        ['Supervisor', shown(officer.supervisor)],
      ]),
      card('Agency', [
        ['Agency', agency.name],
        ['Unit', shown(agency.unit)],
        ['Country', agency.country],
      ]),
      card('Requester account', [
        ['Account created', when(account.created)],
        ['Account verified', account.verified ? 'Yes' : 'No'],
        ['Login country', account.country],
        ['Earlier requests', String(account.earlier)],
      ]),
      card('Records', [
        ['Accounts', items(request.targets)],
        ['Data requested', items(request.data)],
      ]),
    ),
    make('section', { class: 'card wide' }, make('h2', {}, 'Message'), make('p', { class: 'body' }, request.text)),
    make(
      'form',
      { class: 'card wide', onsubmit: (event) => event.preventDefault() },
      make('h2', {}, 'Internal note'),
      make('label', { for: 'note' }, 'Seen by your team only'),
      make('textarea', { id: 'note', rows: '3' }),
      make('div', { class: 'buttons' }, make('button', { type: 'submit' }, 'Save note')),
    ),
  ];
}
