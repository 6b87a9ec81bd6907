import { Answer, type Job } from './job.ts';
import address from './worker.ts?worker&url';

/** The examination ends itself before; whatever keeps it from that is ended here. */
const DEADLINE_MS = 5_000;

/** Trusted Types, where the browser has them; not in TypeScript's DOM types everywhere. */
interface TypePolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): unknown };
}

/** The one script address that this extension ever makes from text: its own worker's, whatever is asked. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TypePolicies };
  policy ??= trustedTypes?.createPolicy('countersign-examiner', { createScriptURL: () => address }) ?? null;
  // A TrustedScriptURL where the browser asks for one; `Worker` is typed for text only.
  return (policy?.createScriptURL(address) ?? address) as string;
}
let policy: ReturnType<TypePolicies['createPolicy']> | null = null;

const failed = (reason: string): Answer => ({
  kind: 'unknown',
  document: { kind: 'unknown', examined: false, reason },
});

/** Examines one file in a worker of its own, which ends with it. Never throws: what cannot be examined says why. */
export function examineInWorker(job: Job): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(trustedAddress(), { type: 'module' });
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end(failed('it takes too long to read')), DEADLINE_MS);
    worker.onerror = () => end(failed('it is damaged in a way that this reader cannot get over'));
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const answer = Answer.safeParse(data);
      end(answer.success ? answer.data : failed('its examination gave no usable answer'));
    };
    worker.postMessage(job, typeof job.data === 'string' ? [] : [job.data]);
  });
}
