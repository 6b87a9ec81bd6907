import { consult } from '../facts/lookup.ts';
import { defineSignal } from '../signal.ts';

/** How many requests are a burst: design 2.1, row A-5. */
const AN_HOUR = 5;
const A_DAY = 20;
const TIMES_THE_MEAN = 5;
const LEAST_A_DAY = 3;
const DAYS_OF_MEAN = 30;

export const requestBurst = defineSignal({
  id: 'request-burst',
  catalogue: ['A-5'],
  family: 'A',
  severity: 'high',
  title: 'More requests in an hour or a day than this sender usually makes',
  needs: ['history'],
  fields: ['requesterEmail'],
  references: [
    'https://krebsonsecurity.com/2022/03/hackers-gaining-power-of-subpoena-via-fake-emergency-data-requests/',
  ],
  messages: {
    hour: 'This sender made {count} requests within the last hour.',
    day: 'This sender made {count} requests within the last day.',
    mean: 'This sender made {count} requests within the last day, against {mean} a day over the last 30 days.',
  },
  nextStep: 'Hold all of them and ask the agency, through its own number, whether one officer sends so many.',
  benign: 'A large case or a task force that works through a list.',
  evaluate(context) {
    const record = consult(context, 'history').found[0];
    if (!record) return null;
    const { requestsLastHour, requestsLastDay, requestsLast30Days } = record.value;
    const sources = [{ source: record.source, at: record.at }];
    if (requestsLastHour >= AN_HOUR) return { message: 'hour', params: { count: requestsLastHour }, sources };
    if (requestsLastDay >= A_DAY) return { message: 'day', params: { count: requestsLastDay }, sources };
    const mean = requestsLast30Days / DAYS_OF_MEAN;
    if (requestsLastDay < LEAST_A_DAY || requestsLastDay <= TIMES_THE_MEAN * mean) return null;
    return { message: 'mean', params: { count: requestsLastDay, mean: mean.toFixed(1) }, sources };
  },
});
