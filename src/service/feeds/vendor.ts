import * as z from 'zod/mini';
import { readBody } from '../../providers/gateway/read-body.ts';
import type { Deps } from '../deps.ts';
import { problem } from '../http/problem.ts';

/** Within the three seconds that the extension waits for us. */
const DEADLINE_MS = 2_500;
const MOST_BYTES = 64 * 1024;

/** The vendor publishes no schema: what is known by name is passed on, everything else stays here. */
const Answer = z.looseObject({
  standing: z.string().check(z.maxLength(200)),
  agencyStatus: z.catch(z.optional(z.nullable(z.string().check(z.maxLength(200)))), null),
  at: z.catch(z.optional(z.nullable(z.string().check(z.maxLength(64)))), null),
});

function parse(bytes: Uint8Array | null): z.infer<typeof Answer> | null {
  try {
    const parsed = Answer.safeParse(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())));
    return parsed.success ? parsed.data : null;
  } catch {
    // No JSON is no answer, like JSON of another form.
    return null;
  }
}

/** Asks the portal vendor about one requester, with the company's key. The address is neither kept nor logged. */
export async function vendorStanding({ vendor, fetch }: Deps, email: string): Promise<Response> {
  if (!vendor) return problem('not-set-up', { detail: 'VENDOR_URL and VENDOR_KEY name the vendor and the key' });
  let response: Response;
  try {
    response = await fetch(vendor.url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${vendor.key}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify({ email }),
      redirect: 'error',
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (response.status === 404) return problem('not-found', { detail: 'The vendor does not know this requester' });
    const known = response.ok ? parse(await readBody(response, MOST_BYTES)) : null;
    if (!known) return problem('vendor-unavailable', { detail: `The vendor answered ${response.status}` });
    const { standing, agencyStatus = null, at = null } = known;
    return Response.json({ standing, agencyStatus, at }, { headers: { 'cache-control': 'no-store' } });
  } catch {
    // A refused connection, a deadline and a broken body are one to the caller; their texts may hold addresses.
    return problem('vendor-unavailable', { detail: 'The vendor did not answer' });
  }
}
