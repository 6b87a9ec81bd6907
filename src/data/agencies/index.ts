import type { Agency } from '../../schema/agency.ts';
import { austria, liechtenstein, switzerland } from './alps.ts';
import {
  albania,
  bosnia,
  bulgaria,
  croatia,
  kosovo,
  moldova,
  montenegro,
  northMacedonia,
  romania,
  serbia,
} from './balkans.ts';
import { estonia, latvia, lithuania } from './baltics.ts';
import { belgium, luxembourg, netherlands } from './benelux.ts';
import { czechia, hungary, poland, slovakia, slovenia } from './central-europe.ts';
import {
  armenia,
  azerbaijan,
  belarus,
  georgia,
  kazakhstan,
  kyrgyzstan,
  mongolia,
  russia,
  turkey,
  ukraine,
  uzbekistan,
} from './eastern-europe-and-caucasus.ts';
import { france, monaco } from './france.ts';
import { germany } from './germany.ts';
import { andorra, portugal, spain } from './iberia.ts';
import { international } from './international.ts';
import { cyprus, greece, italy, malta, sanMarino, vatican } from './italy-and-south.ts';
import { denmark, faroes, finland, iceland, norway, sweden } from './nordics.ts';
import { ireland, unitedKingdom } from './united-kingdom.ts';
import { unitedStatesCities } from './united-states-cities.ts';
import { unitedStatesCounties } from './united-states-counties.ts';
import { unitedStatesFederal, unitedStatesFederalOther } from './united-states-federal.ts';
import { unitedStatesStates } from './united-states-states.ts';

/** THE list of agencies. One file per country or region; see README.md beside this file. */
export const agencies: readonly Agency[] = [
  ...austria,
  ...switzerland,
  ...liechtenstein,
  ...romania,
  ...bulgaria,
  ...croatia,
  ...serbia,
  ...bosnia,
  ...montenegro,
  ...northMacedonia,
  ...albania,
  ...kosovo,
  ...moldova,
  ...lithuania,
  ...latvia,
  ...estonia,
  ...netherlands,
  ...belgium,
  ...luxembourg,
  ...poland,
  ...czechia,
  ...slovakia,
  ...hungary,
  ...slovenia,
  ...ukraine,
  ...belarus,
  ...russia,
  ...georgia,
  ...armenia,
  ...azerbaijan,
  ...turkey,
  ...kazakhstan,
  ...uzbekistan,
  ...kyrgyzstan,
  ...mongolia,
  ...france,
  ...monaco,
  ...germany,
  ...spain,
  ...portugal,
  ...andorra,
  ...international,
  ...italy,
  ...sanMarino,
  ...vatican,
  ...malta,
  ...greece,
  ...cyprus,
  ...sweden,
  ...norway,
  ...denmark,
  ...finland,
  ...iceland,
  ...faroes,
  ...unitedKingdom,
  ...ireland,
  ...unitedStatesCities,
  ...unitedStatesCounties,
  ...unitedStatesFederal,
  ...unitedStatesFederalOther,
  ...unitedStatesStates,
];
