import { blocked } from './blocked.ts';
import { callBackMaxAgeDays } from './call-back-max-age-days.ts';
import { companyDomains } from './company-domains.ts';
import { contact } from './contact.ts';
import { dataMaxAgeDays } from './data-max-age-days.ts';
import { historyDays } from './history-days.ts';
import { keepRequestLog } from './keep-request-log.ts';
import { lookups } from './lookups.ts';
import { pointer } from './pointer.ts';
import { portals } from './portals.ts';
import { receivingHosts } from './receiving-hosts.ts';
import { requiredChecks } from './required-checks.ts';
import { signals } from './signals.ts';
import { thresholds } from './thresholds.ts';
import { trusted } from './trusted.ts';
import { weights } from './weights.ts';

/** THE list of settings: one line each, alphabetical. */
export const settings = [
  blocked,
  callBackMaxAgeDays,
  companyDomains,
  contact,
  dataMaxAgeDays,
  historyDays,
  keepRequestLog,
  lookups,
  pointer,
  portals,
  receivingHosts,
  requiredChecks,
  signals,
  thresholds,
  trusted,
  weights,
] as const;
