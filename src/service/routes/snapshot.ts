import * as z from 'zod/mini';
import { SignedManifest, SNAPSHOT_LISTS, SnapshotManifest } from '../../schema/snapshot.ts';
import { problem } from '../http/problem.ts';
import { listBytes, presentManifest } from '../snapshot/publish.ts';
import { rangesOf } from '../snapshot/range.ts';
import { defineTokenRoute } from './route.ts';

const ONE_YEAR_S = 31_536_000;

const bytes = (content: Uint8Array, headers: Record<string, string>): Response =>
  // A copy in an ArrayBuffer of its own: what a Response takes.
  new Response(new Uint8Array(content), { headers: { 'content-type': 'application/octet-stream', ...headers } });

export const snapshotRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/snapshot',
  summary: 'The present signed manifest: versions, sizes and hashes of all lists',
  role: 'reviewer',
  body: null,
  answers: SignedManifest,
  answer: async ({ deps }) =>
    (await presentManifest(deps)) ?? problem('not-found', { detail: 'Nothing is published yet' }),
});

export const snapshotListRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/snapshot/:list/:version',
  summary: 'The bytes of one list; they never change under one version, so any cache may keep them',
  role: 'reviewer',
  body: null,
  answers: z.unknown(),
  async answer({ deps, params }) {
    const content = await listBytes(deps, params.list ?? '', Number(params.version));
    if (!content) return problem('not-found');
    return bytes(content, { 'cache-control': `public, max-age=${ONE_YEAR_S}, immutable` });
  },
});

export const rangeRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/range/:list/:prefix',
  summary: 'All rows whose hash starts with a short prefix, padded so that every answer has the same size',
  role: 'reviewer',
  body: null,
  answers: z.unknown(),
  async answer({ deps, params }) {
    const signed = await presentManifest(deps);
    const manifest = signed ? SnapshotManifest.parse(JSON.parse(signed.payload)) : null;
    const list = SNAPSHOT_LISTS.find((known) => known === params.list);
    const entry = manifest?.lists.find((known) => known.list === list);
    const content = entry ? await listBytes(deps, entry.list, entry.version) : null;
    const ranges = content ? rangesOf(content) : null;
    if (!ranges) return problem('not-found');
    const prefix = params.prefix ?? '';
    const fits = /^[01]{0,8}$/.test(prefix) && prefix.length === ranges.bits;
    const whole = ranges.bits === 0 && prefix === 'all';
    if (!fits && !whole) {
      const form = ranges.bits === 0 ? 'all' : `${ranges.bits} binary digits`;
      return problem('bad-request', { detail: `The prefix is ${form}, so that every answer holds at least 32 rows` });
    }
    return bytes(ranges.answer(whole ? 0 : Number.parseInt(prefix, 2)), { 'cache-control': 'private, max-age=300' });
  },
});
