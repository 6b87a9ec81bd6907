import * as z from 'zod/mini';
import { CallBackRecord, HistoryAnswer, Report, Sighting } from '../../schema/service.ts';
import { recordCallBack, recordReport, recordSighting } from '../memory/record.ts';
import { defineTokenRoute } from './route.ts';

const Recorded = z.object({ recorded: z.literal(true) });

export const sightingsRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/sightings',
  summary: 'Tells of one request by keyed hashes and coarse facts; answers what the team knew of its sender before',
  role: 'reviewer',
  body: Sighting,
  answers: HistoryAnswer,
  answer: ({ deps, caller, body }) => recordSighting(deps, caller, body),
});

export const callBacksRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/call-backs',
  summary: 'Records a call-back and its result',
  role: 'reviewer',
  body: CallBackRecord,
  answers: Recorded,
  async answer({ deps, caller, body }) {
    await recordCallBack(deps, caller, body);
    return { recorded: true as const };
  },
});

export const reportsRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/reports',
  summary: 'Reports fraud or good standing with the reason and what was checked, or takes a report back',
  role: 'reviewer',
  body: Report,
  answers: Recorded,
  async answer({ deps, caller, body }) {
    await recordReport(deps, caller, body);
    return { recorded: true as const };
  },
});
