/**
 * Public suffixes that are cheap, open to all and hardly ever used by a public authority, though much used for abuse.
 * Compiled from the suffixes that Spamhaus' and Interisle's yearly reports of 2022 to 2024 rank highest for abuse, and
 * from second-level zones that private firms sell under country-like names. Not reviewed row by row.
 */
export const UNUSUAL_SUFFIXES: ReadonlySet<string> = new Set([
  ...['xyz', 'top', 'icu', 'buzz', 'click', 'link', 'live', 'online', 'site', 'website', 'space', 'store', 'shop'],
  ...['club', 'fun', 'vip', 'work', 'bid', 'win', 'loan', 'date', 'stream', 'download', 'review', 'trade', 'party'],
  ...['cyou', 'sbs', 'cfd', 'rest', 'bond', 'quest', 'monster', 'hair', 'skin', 'makeup', 'beauty', 'lol', 'mom'],
  ...['autos', 'boats', 'homes', 'yachts', 'motorcycles', 'pics', 'bar', 'uno', 'today', 'world', 'life', 'email'],
  ...['support', 'services', 'help', 'zip', 'mov', 'app', 'dev', 'tk', 'ml', 'ga', 'cf', 'gq', 'cc', 'ws', 'su', 'co'],
  ...['us.com', 'uk.com', 'eu.com', 'de.com', 'gb.net', 'uk.net', 'us.org', 'co.com', 'in.net', 'jpn.com', 'za.com'],
]);
