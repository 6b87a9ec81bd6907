/** Types of setup.mjs, which runs before any package is installed and so stays plain. */
export const root: string;
export function run(command: string, args: readonly string[], options?: object): number;
export function ensurePackages(): void;
export function ensurePrograms(names: readonly string[]): Record<string, string>;
