import { examine } from '../documents/examine.ts';
import type { Job } from './job.ts';

/** The little of a worker's own scope that is used; TypeScript's DOM types describe a window. */
interface WorkerScope {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(answer: unknown): void;
}
const scope = globalThis as unknown as WorkerScope;

function bytesOf(data: Job['data']): Uint8Array {
  if (typeof data !== 'string') return new Uint8Array(data);
  return Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
}

scope.onmessage = ({ data }) => {
  const { name, data: file } = data as Job; // only our own page can speak to this worker
  void examine(bytesOf(file), name, { now: () => performance.now() }).then((answer) => scope.postMessage(answer));
};
