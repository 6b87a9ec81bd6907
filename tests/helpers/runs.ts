/** How often a random test runs: few by default, the number that a release is shown with when `npm run test:full` asks for it. */
export const runs = (usual: number, full: number): number => (process.env.COUNTERSIGN_FULL === '1' ? full : usual);
