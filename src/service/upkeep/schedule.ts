import type { Deps } from '../deps.ts';
import { fetchRegistry } from '../feeds/registry.ts';
import { publishSnapshot } from '../snapshot/publish.ts';
import { applyRetention } from './retention.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export interface Upkeep {
  /** Minutes between snapshots; 0 leaves publishing, registries and retention to another instance or to commands. */
  snapshotMinutes: number;
}

interface Job {
  name: string;
  everyMs: number;
  run(): Promise<unknown>;
}

function jobsOf(deps: Deps, snapshotMs: number): Job[] {
  return [
    ...deps.registries.map((source) => ({
      name: `registry ${source.name}`,
      everyMs: DAY_MS,
      run: () => fetchRegistry(deps, source),
    })),
    { name: 'retention', everyMs: DAY_MS, run: () => applyRetention(deps) },
    // A little less than the period: clocks of instances differ.
    { name: 'snapshot', everyMs: snapshotMs, run: () => publishSnapshot(deps, { notWithinMs: snapshotMs * 0.9 }) },
  ];
}

/**
 * Does what falls due while the service runs, one job at a time; returns the way to stop, which waits for the one under
 * way. A job that fails is logged and tried again when it is due next.
 */
export function startUpkeep(deps: Deps, { snapshotMinutes }: Upkeep): () => Promise<void> {
  if (snapshotMinutes <= 0) return () => Promise.resolve();
  const due = new Map(jobsOf(deps, snapshotMinutes * MINUTE_MS).map((job) => [job, 0]));
  let underWay: Promise<void> = Promise.resolve();
  let stopped = false;
  const runDue = async () => {
    for (const [job, at] of due) {
      const now = deps.now().getTime();
      if (stopped || now < at) continue;
      due.set(job, now + job.everyMs);
      try {
        await job.run();
      } catch (error) {
        deps.log({ event: 'job-failed', job: job.name, error: error instanceof Error ? error.name : 'unknown' });
      }
    }
  };
  const tick = () => {
    underWay = underWay.then(runDue);
  };
  tick();
  const timer = setInterval(tick, Math.min(MINUTE_MS, snapshotMinutes * MINUTE_MS));
  return async () => {
    stopped = true;
    clearInterval(timer);
    await underWay;
  };
}
