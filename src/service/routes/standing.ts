import * as z from 'zod/mini';
import { StandingAnswer, StandingQuestion } from '../../schema/service.ts';
import { StandingRequest } from '../../schema/service-admin.ts';
import { standingIn } from '../exchange/share.ts';
import { vendorStanding } from '../feeds/vendor.ts';
import { defineTokenRoute } from './route.ts';

export const standingRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/standing',
  summary: 'What companies of the exchange say of one sender or domain, with how many they are and since when',
  role: 'reviewer',
  body: StandingQuestion,
  answers: StandingAnswer,
  answer: ({ deps, caller, body }) => standingIn(deps, caller, body.exchangeHash),
});

export const requesterStandingRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/requester-standing',
  summary: "Asks the portal vendor about a requester's account with the company's key; nothing of it is kept",
  role: 'reviewer',
  body: StandingRequest,
  answers: z.unknown(),
  answer: ({ deps, body }) => vendorStanding(deps, body.email),
});
