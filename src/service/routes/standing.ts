import { StandingAnswer, StandingQuestion } from '../../schema/service.ts';
import { standingIn } from '../exchange/share.ts';
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
