import type { CopyOptions } from './types.ts';

/** Every selector that adapters ask about; what they ignore is marked during the walk. */
export function selectorsOf(adapters: CopyOptions['adapters']): string[] {
  const selectors = adapters.flatMap(({ marks, request, fields }) => [
    ...marks,
    ...request,
    ...Object.values(fields).flatMap((rules) =>
      (rules ?? []).flatMap((rule) => ('select' in rule ? [rule.select] : [])),
    ),
  ]);
  return [...new Set(selectors)];
}
