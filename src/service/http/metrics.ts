/** Upper edges of the duration buckets, in seconds (the Prometheus client libraries' usual ones). */
const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const;

export interface Metrics {
  /** Counts one answered request; `seconds` is how long it took. */
  answered(route: string, status: number, seconds: number): void;
  /** Counts one request refused because the service was busy. */
  shed(): void;
  /** Prometheus text exposition format, version 0.0.4. */
  text(): string;
}

/** Counters of this instance, kept in memory: the scraper adds instances up. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const buckets = new Map<string, number[]>();
  const sums = new Map<string, number>();
  let shed = 0;
  const line = (name: string, labels: string, value: number) => `countersign_${name}${labels} ${value}`;
  return {
    answered(route, status, seconds) {
      const labels = `{route="${route}",status="${status}"}`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      const counts = buckets.get(route) ?? Array.from({ length: BUCKETS_S.length + 1 }, () => 0);
      const at = BUCKETS_S.findIndex((edge) => seconds <= edge);
      const index = at < 0 ? BUCKETS_S.length : at;
      counts[index] = (counts[index] ?? 0) + 1;
      buckets.set(route, counts);
      sums.set(route, (sums.get(route) ?? 0) + seconds);
    },
    shed() {
      shed += 1;
    },
    text() {
      const durations = [...buckets].flatMap(([route, counts]) => {
        let total = 0;
        const rows = counts.map((value, index) => {
          total += value;
          return line('request_seconds_bucket', `{route="${route}",le="${BUCKETS_S[index] ?? '+Inf'}"}`, total);
        });
        const sum = line('request_seconds_sum', `{route="${route}"}`, sums.get(route) ?? 0);
        return [...rows, sum, line('request_seconds_count', `{route="${route}"}`, total)];
      });
      return [
        '# TYPE countersign_requests_total counter',
        ...[...requests].map(([labels, value]) => line('requests_total', labels, value)),
        '# TYPE countersign_request_seconds histogram',
        ...durations,
        '# TYPE countersign_shed_total counter',
        line('shed_total', '', shed),
        '',
      ].join('\n');
    },
  };
}
