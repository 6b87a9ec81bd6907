import { expect, test } from 'vitest';
import { parseAuthenticationHeader } from '../../../src/portals/normalise/authentication-header.ts';
import { authenticationResults, trustingHosts } from '../../../src/portals/normalise/authentication-results.ts';

const ours = trustingHosts(['mx.coinharbor.example']);
const header = (value: string, name = 'Authentication-Results') => ({ name, value });
const received = header('from mail.stranger.example by mx.coinharbor.example', 'Received');

test('reads the example of RFC 8601 appendix B.5: several methods, comments and properties', () => {
  const parsed = parseAuthenticationHeader(
    'example.com;\r\n  auth=pass (cram-md5) smtp.auth=sender@example.com;\r\n  spf=pass smtp.mailfrom=example.com',
  );
  expect(parsed?.server).toBe('example.com');
  expect(parsed?.results.map(({ method, result }) => [method, result])).toEqual([
    ['auth', 'pass'],
    ['spf', 'pass'],
  ]);
  expect(parsed?.results[1]?.properties.get('smtp.mailfrom')).toBe('example.com');
});

test('reads RFC 8601 appendix B.2 (no result), versions, nested comments, quotes and odd spacing', () => {
  expect(parseAuthenticationHeader('example.org 1; none')).toEqual({ server: 'example.org', results: [] });
  const odd =
    'foo.example.net (foobar) 1 (baz); dkim (Because (I) like it) / 1 (One yay) = (wait for it) fail policy (A dot) . (like that) expired (this surprised me) = (as I wanted to see it) 1362471462';
  expect(parseAuthenticationHeader(odd)?.server).toBe('foo.example.net');
  const quoted = parseAuthenticationHeader('mx.example; dmarc="fail" reason="p=reject; strict" header.from=x.example');
  expect(quoted?.results[0]).toMatchObject({ method: 'dmarc', result: 'fail' });
});

test('takes the results of our own receiving server', () => {
  const value =
    'mx.coinharbor.example; spf=fail smtp.mailfrom=x.example; dkim=none; dmarc=fail (p=reject) header.from=x.example';
  expect(authenticationResults([header(value), received], ours)).toMatchObject({
    spf: 'fail',
    dkim: 'none',
    dmarc: 'fail',
  });
});

test('ignores headers under any other name, and forged ones below the next hop', () => {
  const forged = 'mx.coinharbor.example; spf=pass; dkim=pass; dmarc=pass';
  expect(authenticationResults([header('mx.stranger.example; dmarc=pass')], ours)).toBeNull();
  expect(authenticationResults([header('mx.coinharbor.example.evil.example; dmarc=pass')], ours)).toBeNull();
  const real = header('mx.coinharbor.example; dmarc=fail');
  expect(authenticationResults([real, received, header(forged)], ours)).toMatchObject({ dmarc: 'fail', spf: null });
});

test('puts together headers that our own server wrote one by one', () => {
  const headers = [
    header('mx.coinharbor.example; dmarc=pass'),
    header('mx.coinharbor.example; dkim=pass header.d=A.example'),
    received,
  ];
  expect(authenticationResults(headers, ours)).toMatchObject({
    dmarc: 'pass',
    dkim: 'pass',
    dkimDomains: ['a.example'],
  });
});

test('counts one good signature among several, and names its domain', () => {
  const value = 'mx.coinharbor.example; dkim=fail header.d=a.example; dkim=pass header.i=@b.example';
  expect(authenticationResults([header(value)], ours)).toMatchObject({ dkim: 'pass', dkimDomains: ['b.example'] });
});

test('believes a forwarding chain only when its latest sealer is trusted', () => {
  const value = 'mx.coinharbor.example; dmarc=fail; arc=pass';
  const sealed = (sealer: string) => [
    header(value),
    received,
    header(`i=1; a=rsa-sha256; d=${sealer}; s=s1; cv=none; b=AA`, 'ARC-Seal'),
  ];
  expect(authenticationResults(sealed('stranger.example'), ours)?.arc).toBeNull();
  expect(authenticationResults(sealed('mx.coinharbor.example'), ours)?.arc).toBe('pass');
});

test('says nothing when no host is configured or no header is there', () => {
  expect(authenticationResults([header('mx.coinharbor.example; dmarc=pass')], trustingHosts([]))).toBeNull();
  expect(authenticationResults([received], ours)).toBeNull();
});

test('reads hostile headers in linear time', () => {
  const started = performance.now();
  for (const text of ['('.repeat(1e6), '"'.repeat(1e6), ';='.repeat(5e5), 'a '.repeat(5e5), '\\'.repeat(1e6)]) {
    parseAuthenticationHeader(text);
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
