/** A DNS-over-HTTPS service that can be chosen. Addresses from the operators' own pages; the terms say who sees what. */
export interface ResolverChoice {
  id: string;
  name: string;
  url: string;
  terms: string;
}

export const resolverChoices: readonly ResolverChoice[] = [
  {
    id: 'quad9',
    name: 'Quad9 (Switzerland)',
    url: 'https://dns.quad9.net/dns-query',
    terms: 'https://quad9.net/privacy/policy/',
  },
  {
    id: 'cloudflare',
    name: 'Cloudflare',
    url: 'https://cloudflare-dns.com/dns-query',
    terms: 'https://developers.cloudflare.com/1.1.1.1/privacy/public-dns-resolver/',
  },
  {
    id: 'google',
    name: 'Google Public DNS',
    url: 'https://dns.google/dns-query',
    terms: 'https://developers.google.com/speed/public-dns/privacy',
  },
  {
    id: 'dns4eu',
    name: 'DNS4EU (European Union)',
    url: 'https://unfiltered.joindns4.eu/dns-query',
    terms: 'https://www.joindns4.eu/about-project/privacy-policy',
  },
];
