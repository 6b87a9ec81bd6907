import { haveIBeenPwned } from './have-i-been-pwned.ts';
import { hudsonRockAccount } from './hudson-rock-account.ts';
import { hudsonRockDomain } from './hudson-rock-domain.ts';
import { mailDns } from './mail-dns.ts';
import { portalStanding } from './portal-standing.ts';
import type { AnyProvider } from './provider.ts';
import { registration } from './registration.ts';
import { saleFeed } from './sale-feed.ts';
import { spamhausDbl } from './spamhaus-dbl.ts';
import { teamService } from './team-service.ts';
import { urlhaus } from './urlhaus.ts';

/** THE list of providers: one line each, alphabetical. All are off until switched on. */
export const providers: readonly AnyProvider[] = [
  haveIBeenPwned,
  hudsonRockAccount,
  hudsonRockDomain,
  mailDns,
  portalStanding,
  registration,
  saleFeed,
  spamhausDbl,
  teamService,
  urlhaus,
];
