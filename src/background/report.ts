const told = new Set<string>();

/** Says once per cause on the worker's console that a job failed: which one and what kind of error, never a content. */
export function report(job: string, error: unknown): void {
  const kind =
    error instanceof Error ? `${error.name}\n${error.stack?.split('\n').slice(1, 4).join('\n') ?? ''}` : typeof error;
  if (told.has(`${job} ${kind}`)) return;
  told.add(`${job} ${kind}`);
  console.error(`Countersign: ${job} failed: ${kind}`);
}
