import type { PortalAdapter } from '../../schema/portal.ts';

/** Request Tracker 5; self-hosted anywhere, so its own element names decide. */
export const requestTracker: PortalAdapter = {
  id: 'request-tracker',
  name: 'Request Tracker',
  matches: ['*://*/*Ticket/*', '*://*/*Search/*'],
  marks: ['.ticket-info-basics, .ticket-list, #ticket-create-metadata, .ticket-info-cfs'],
  request: ['.ticket-info-people'],
  list: null,
  ignore: ['#header', '#topactions', '.ticket-info-reminders', '.ticket-info-links'],
  fields: {},
  expects: ['subject', 'submittedAt'],
  reviewed: true,
};
