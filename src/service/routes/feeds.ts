import * as z from 'zod/mini';
import { FeedAnswer } from '../../schema/service-admin.ts';
import { feedNames, takeFeed } from '../feeds/take.ts';
import { problem } from '../http/problem.ts';
import { defineTokenRoute } from './route.ts';

/** A feed of 50,000 rows is about 20 MB of STIX. */
const FEED_LIMIT_BYTES = 32 * 1024 * 1024;

export const feedsRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/feeds/:format',
  summary:
    'Takes a feed for this company (stix, misp, csv: mailboxes and domains offered for sale), or a published registry where it is the only company',
  role: 'admin',
  body: z.string(),
  takes: 'text',
  bodyLimit: FEED_LIMIT_BYTES,
  answers: FeedAnswer,
  async answer({ deps, caller, params, body }) {
    const format = feedNames.find((name) => name === params.format);
    if (!format) return problem('not-found', { detail: `Formats: ${feedNames.join(', ')}` });
    const result = await takeFeed(deps, caller, { format, text: body });
    if (!result.ok) return problem(result.why, { detail: result.detail });
    deps.log({ event: 'feed-taken', tenant: caller.tenantId, format, taken: result.taken, skipped: result.skipped });
    return { taken: result.taken, skipped: result.skipped };
  },
});
