/**
 * Time zones of the states and territories of the United States, by postal code; two where a state has two (49 CFR part 71).
 * Written by hand; reviewed: false.
 */
const ZONES: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC TN VA VT WV',
  'America/Chicago': 'AL AR FL IA IL IN KS KY LA MN MO MS ND NE OK SD TN TX WI MI',
  'America/Denver': 'CO ID KS MT ND NE NM OR SD TX UT WY',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA ID NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR VI',
  'Pacific/Guam': 'GU MP',
  'Pacific/Pago_Pago': 'AS',
};

/** IANA zones in which a state or territory lies; empty for anything else. */
export const zonesOfState = (code: string | null): string[] =>
  code === null
    ? []
    : Object.entries(ZONES).flatMap(([zone, states]) => (states.split(' ').includes(code) ? [zone] : []));
