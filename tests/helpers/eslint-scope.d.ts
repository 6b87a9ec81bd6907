/** The part of eslint-scope that is used here; the package brings no types. */
declare module 'eslint-scope' {
  export function analyze(
    tree: unknown,
    options: { ecmaVersion: number; sourceType: 'module' },
  ): { globalScope: { through: { identifier: { name: string } }[] } | null };
}
