/** How much one tenant may ask of one instance. */
export interface Limits {
  /** Requests a second, over time. */
  perSecond: number;
  /** Requests at once, after a quiet while. */
  burst: number;
}

const MOST_TENANTS = 100_000;

/**
 * A token bucket for each tenant: `take` gives 0 when the request may go on, else the whole seconds to wait. Kept in
 * memory: with several instances a tenant has the limit on each.
 */
export function createRates({ perSecond, burst }: Limits) {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(tenantId: string, now: number): number {
      const bucket = buckets.get(tenantId) ?? { left: burst, at: now };
      const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
      if (buckets.size >= MOST_TENANTS) buckets.clear();
      const goesOn = left >= 1;
      buckets.set(tenantId, { left: goesOn ? left - 1 : left, at: now });
      return goesOn ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
    },
  };
}
export type Rates = ReturnType<typeof createRates>;
