import { CHAINS, type Chain, drawInk, type Wanted, writeBases } from './bases.ts';
import { INNOCENT } from './innocent.ts';
import { makeSigner } from './sign.ts';
import { TAMPERED } from './tampered.ts';
import type { Workshop } from './tools.ts';

export interface CorpusFile {
  file: string;
  kind: string;
  chain: Chain;
  tampered: boolean;
  expect: readonly string[];
}

/** Builds the corpus of `texts` orders: each of them in every innocent and every tampered way. */
export function buildCorpus(shop: Workshop, texts: number): CorpusFile[] {
  drawInk(shop, 'seal.png', 99);
  const signer = makeSigner(shop, 'clerk');
  const ways = [
    ...TAMPERED.map((way) => ({ ...way, tampered: true })),
    ...INNOCENT.map((way) => ({ ...way, tampered: false })),
  ];
  const orders = Array.from({ length: texts }, (_, index) => {
    const chain = CHAINS[index % CHAINS.length] ?? 'libreoffice';
    return { index, chain, name: `order-${index}-${chain}` };
  });
  const wanted: Wanted[] = orders.flatMap(({ index, chain, name }) => [
    { name, chain, index },
    ...ways.flatMap(({ needs }) => needs?.(name, chain, index) ?? []),
  ]);
  writeBases(shop, wanted);
  return orders.flatMap(({ index, chain, name }) =>
    ways.map(({ kind, expect, tampered, make }): CorpusFile => {
      const file = `${tampered ? 'x' : 'i'}-${name}-${kind.replaceAll(' ', '-')}.pdf`;
      make(shop, { base: `${name}.pdf`, name, to: file, index, signer });
      return { file, kind, chain, tampered, expect };
    }),
  );
}
