import type { PortalAdapter } from '../../schema/portal.ts';
import { freshdesk } from './freshdesk.ts';
import { gmail } from './gmail.ts';
import { googleLers } from './google-lers.ts';
import { jira } from './jira.ts';
import { kodex } from './kodex.ts';
import { fitsPattern } from './match.ts';
import { meta } from './meta.ts';
import { outlook } from './outlook.ts';
import { requestTracker } from './request-tracker.ts';
import { roundcube } from './roundcube.ts';
import { salesforce } from './salesforce.ts';
import { servicenow } from './servicenow.ts';
import { tiktok } from './tiktok.ts';
import { zendesk } from './zendesk.ts';

/** THE list of portals we know by name. Any other is read by labels, roles and structure alone. */
export const adapters: readonly PortalAdapter[] = [
  kodex,
  gmail,
  outlook,
  zendesk,
  jira,
  salesforce,
  servicenow,
  freshdesk,
  googleLers,
  meta,
  tiktok,
  requestTracker,
  roundcube,
];

/** Adapters whose URL patterns fit a page, best first; several may, and the page's marks then decide. */
export function adaptersFor(url: string, known: readonly PortalAdapter[] = adapters): PortalAdapter[] {
  return known.filter(({ matches }) => matches.some((pattern) => fitsPattern(url, pattern)));
}
