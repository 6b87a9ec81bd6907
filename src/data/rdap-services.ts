/**
 * RDAP service by zone, for zones that agencies and those who imitate them often use. From each registry's entry in
 * IANA's bootstrap file (https://data.iana.org/rdap/dns.json), written by hand on 2026-11-23 and not reviewed since;
 * a zone that is missing here is looked up there when that is switched on.
 */
const BY_SERVICE: Readonly<Record<string, string>> = {
  'https://rdap.verisign.com/com/v1/': 'com',
  'https://rdap.verisign.com/net/v1/': 'net',
  'https://rdap.publicinterestregistry.org/rdap/': 'org ngo ong charity foundation gives',
  'https://rdap.identitydigital.services/rdap/': 'info live email support services today world life agency legal io me',
  'https://rdap.nic.gov/rdap/': 'gov',
  'https://rdap.nominet.uk/uk/': 'uk',
  'https://rdap.nic.fr/': 'fr',
  'https://rdap.sidn.nl/': 'nl',
  'https://rdap.nic.biz/': 'biz',
  'https://rdap.ca.fury.ca/rdap/': 'ca',
  'https://rdap.registro.br/': 'br',
  'https://rdap.nic.cz/': 'cz',
  'https://rdap.norid.no/': 'no',
  'https://rdap.fi/rdap/rdap/': 'fi',
  'https://rdap.centralnic.com/xyz/': 'xyz',
  'https://rdap.zdnsgtld.com/top/': 'top',
  'https://pubapi.registry.google/rdap/': 'app dev page zip mov',
  'https://rdap.radix.host/rdap/': 'online site website space store host press',
  'https://tld-rdap.verisign.com/cc/v1/': 'cc',
};

/** Zone, such as `com`, to the base address of its service. */
export const rdapServices: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_SERVICE).flatMap(([url, zones]) => zones.split(' ').map((zone): [string, string] => [zone, url])),
);

/** Where IANA publishes the services of all zones (RFC 9224). Asking for it says nothing about any request. */
export const IANA_BOOTSTRAP = 'https://data.iana.org/rdap/dns.json';
