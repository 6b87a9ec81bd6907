import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesBelow, readProjectFile } from '../helpers/root.ts';

interface Literal {
  where: string;
  source: string;
  flags: string;
}

function literalsOf(file: string): Literal[] {
  const tree = ts.createSourceFile(file, readProjectFile(file), ts.ScriptTarget.ESNext, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ where: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const literals = filesBelow('src')
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap(literalsOf);

test('no regular expression in src takes more than linear time on hostile text', async () => {
  const distinct = new Map(literals.map((literal) => [`${literal.source}/${literal.flags}`, literal]));
  const slow: string[] = [];
  for (const { where, source, flags } of distinct.values()) {
    const result = await check(source, flags, { timeout: 20_000 });
    const why = result.status === 'vulnerable' ? result.complexity.summary : result.status;
    if (result.status !== 'safe') slow.push(`${where}: /${source}/${flags} is ${why}`);
  }
  expect(slow, 'split the text with indexOf first, or scan it').toEqual([]);
}, 240_000);

test('no regular expression in src is made from text at run time', () => {
  const made = filesBelow('src')
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /\bRegExp\(/.test(readProjectFile(file)));
  expect(made).toEqual([]);
});
