import * as z from 'zod/mini';
import { SignedManifest } from '../../schema/snapshot.ts';
import { problem } from '../http/problem.ts';
import { defineTokenRoute } from './route.ts';

const ONE_YEAR_S = 31_536_000;

const bytes = (content: Uint8Array, cacheControl: string): Response =>
  // Bytes of ours lie in an ArrayBuffer, never a shared one: what a Response takes.
  new Response(content as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': 'application/octet-stream', 'cache-control': cacheControl },
  });

export const snapshotRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/snapshot',
  summary: 'The present signed manifest: versions, sizes and hashes of all lists',
  role: 'reviewer',
  body: null,
  answers: SignedManifest,
  async answer({ published }) {
    const present = await published.present();
    if (!present) return problem('not-found', { detail: 'Nothing is published yet' });
    return new Response(present.text, {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
    });
  },
});

/** A version as written in an address; NaN for anything else. */
const versionIn = (text: string | undefined): number => (/^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : Number.NaN);

export const snapshotListRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/snapshot/:list/:version',
  summary:
    'The bytes of one list, or with ?from=N what leads to it from version N; they never change, so any cache may keep them',
  role: 'reviewer',
  body: null,
  answers: z.unknown(),
  async answer({ published, params, query }) {
    const { list = '' } = params;
    const [version, from] = [versionIn(params.version), query('from')];
    if (Number.isNaN(version)) return problem('not-found');
    const whole = await published.list(list, version);
    if (!whole) return problem('not-found');
    // A version that is gone, or a list that has no deltas, is answered in full: the first four bytes tell which.
    const delta = from === undefined ? null : await published.delta(list, versionIn(from), version);
    const content = delta && delta.length < whole.length ? delta : whole;
    return bytes(content, `public, max-age=${ONE_YEAR_S}, immutable`);
  },
});

export const rangeRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/range/:list/:prefix',
  summary: 'All rows whose hash starts with a short prefix, padded so that every answer has the same size',
  role: 'reviewer',
  body: null,
  answers: z.unknown(),
  async answer({ published, params }) {
    const ranges = await published.ranges(params.list ?? '');
    if (!ranges) return problem('not-found');
    const prefix = params.prefix ?? '';
    const fits = /^[01]{1,8}$/.test(prefix) && prefix.length === ranges.bits;
    const whole = ranges.bits === 0 && prefix === 'all';
    if (!fits && !whole) {
      const form = ranges.bits === 0 ? 'all' : `${ranges.bits} binary digits`;
      return problem('bad-request', { detail: `The prefix is ${form}, so that every answer holds at least 32 rows` });
    }
    return bytes(ranges.answer(whole ? 0 : Number.parseInt(prefix, 2)), 'private, max-age=300');
  },
});
