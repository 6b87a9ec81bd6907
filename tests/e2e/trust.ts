import type { Browser } from 'puppeteer-core';
import type { Bind } from '../servers/bind.ts';
import { inFirefox } from './in-firefox.ts';

/** Has Firefox take the certificate of one server on loopback as signed; every other stays what it is. */
export function trustInFirefox(browser: Browser, { url, certificate }: Bind): Promise<void> {
  const body = certificate.toString('ascii').replace(/-----[A-Z ]+-----|\s/g, '');
  const { hostname, port } = new URL(url);
  return inFirefox(
    browser,
    `async (host, port, body) => {
      const database = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB);
      const overrides = Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService);
      overrides.rememberValidityOverride(host, port, {}, database.constructX509FromBase64(body), true);
    }`,
    hostname,
    Number(port),
    body,
  );
}
