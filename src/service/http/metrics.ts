/** Upper edges of the duration buckets, in seconds (the Prometheus client libraries' usual ones). */
const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const;

export interface Metrics {
  /** Counts one answered request; `seconds` is how long it took. */
  answered(route: string, status: number, seconds: number): void;
  /** Counts one request refused because the service was busy. */
  shed(): void;
  /** Counts one request that could not be answered: a fault of ours, or of the store. */
  failed(whose: 'internal' | 'store'): void;
  /** Prometheus text exposition format, version 0.0.4. */
  text(): string;
}

interface RouteCounts {
  byStatus: Map<number, number>;
  buckets: number[];
  seconds: number;
}

const emptyCounts = (): RouteCounts => ({
  byStatus: new Map(),
  buckets: Array.from({ length: BUCKETS_S.length + 1 }, () => 0),
  seconds: 0,
});

const line = (name: string, labels: string, value: number) => `countersign_${name}${labels} ${value}`;

function durations(route: string, { buckets, seconds }: RouteCounts): string[] {
  let total = 0;
  const rows = buckets.map((value, index) => {
    total += value;
    return line('request_seconds_bucket', `{route="${route}",le="${BUCKETS_S[index] ?? '+Inf'}"}`, total);
  });
  const labels = `{route="${route}"}`;
  return [...rows, line('request_seconds_sum', labels, seconds), line('request_seconds_count', labels, total)];
}

/** Counters of this instance, kept in memory: the scraper adds instances up. */
export function createMetrics(): Metrics {
  const byRoute = new Map<string, RouteCounts>();
  const failures = { internal: 0, store: 0 };
  let shed = 0;
  return {
    answered(route, status, seconds) {
      const counts = byRoute.get(route) ?? emptyCounts();
      byRoute.set(route, counts);
      counts.byStatus.set(status, (counts.byStatus.get(status) ?? 0) + 1);
      const edge = BUCKETS_S.findIndex((most) => seconds <= most);
      const at = edge < 0 ? BUCKETS_S.length : edge;
      counts.buckets[at] = (counts.buckets[at] ?? 0) + 1;
      counts.seconds += seconds;
    },
    shed() {
      shed += 1;
    },
    failed(whose) {
      failures[whose] += 1;
    },
    text() {
      const all = [...byRoute];
      return [
        '# TYPE countersign_requests_total counter',
        ...all.flatMap(([route, { byStatus }]) =>
          [...byStatus].map(([status, value]) =>
            line('requests_total', `{route="${route}",status="${status}"}`, value),
          ),
        ),
        '# TYPE countersign_request_seconds histogram',
        ...all.flatMap(([route, counts]) => durations(route, counts)),
        '# TYPE countersign_shed_total counter',
        line('shed_total', '', shed),
        '# TYPE countersign_failed_total counter',
        ...(['internal', 'store'] as const).map((whose) => line('failed_total', `{whose="${whose}"}`, failures[whose])),
        '',
      ].join('\n');
    },
  };
}
