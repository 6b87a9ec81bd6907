/** The ids of the requests, in the order of the list. */
export const demoRequests: readonly string[];
export function startDemo(port?: number): Promise<{ url: string; stop: () => Promise<void> }>;
