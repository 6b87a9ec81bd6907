import { type AnyNode, parse } from 'acorn';
import { full } from 'acorn-walk';
import { analyze } from 'eslint-scope';
import { filesBelow, readProjectFile } from './root.ts';

/** One script of the built extension, taken apart. */
export interface BuiltScript {
  file: string;
  code: string;
  tree: AnyNode;
}

/** Every script of the extension built for one browser. */
export const builtScripts = (browser: 'chrome' | 'firefox'): BuiltScript[] =>
  filesBelow(`dist/${browser}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const code = readProjectFile(file);
      return {
        file,
        code,
        tree: parse(code, { ecmaVersion: 'latest', sourceType: 'module', ranges: true, locations: true }),
      };
    });

/** Names that a script takes from its surroundings. */
export function globalsOf({ tree }: BuiltScript): Set<string> {
  const scopes = analyze(tree, { ecmaVersion: 2022, sourceType: 'module' });
  return new Set(scopes.globalScope?.through.map(({ identifier }) => identifier.name));
}

/** Member names through which text becomes markup or code. */
const SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
]);
const COMPILERS = new Set(['eval', 'Function', 'importScripts']);

const nameOf = (node: AnyNode | null | undefined): string => {
  if (node?.type === 'Identifier') return node.name;
  if (node?.type === 'MemberExpression') return nameOf(node.property);
  return node?.type === 'Literal' ? String(node.value) : '';
};

const isFromHere = (source: AnyNode): boolean =>
  source.type === 'Literal' && typeof source.value === 'string' && /^\.{0,2}\//.test(source.value);

/** What is wrong with one node; null when nothing is. */
function wrongWith(node: AnyNode): string | null {
  if (node.type === 'AssignmentExpression' && SINKS.has(nameOf(node.left))) return `sets ${nameOf(node.left)}`;
  if (node.type === 'ImportExpression' && !isFromHere(node.source)) return 'imports from an address that it makes up';
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const called = nameOf(node.callee as AnyNode);
  if (COMPILERS.has(called)) return `calls ${called}`;
  if (node.callee.type === 'MemberExpression' && SINKS.has(called)) return `calls ${called}`;
  const isTimer = called === 'setTimeout' || called === 'setInterval';
  const [first] = node.arguments;
  return isTimer && (first?.type === 'Literal' || first?.type === 'TemplateLiteral') ? `runs text by ${called}` : null;
}

/** Places where a script makes code or markup from text, or loads code from elsewhere: one line each. */
export function sinksOf({ file, tree, code }: BuiltScript): string[] {
  const found: string[] = [];
  full(tree, (node) => {
    const wrong = wrongWith(node as AnyNode);
    if (wrong !== null) found.push(`${file}: ${wrong}: ${code.slice(node.start, node.start + 60)}`);
  });
  return found;
}
