/** RFC 7208 section 4.6.4: more look-ups than this are a permanent error, and receivers then ignore the record. */
export const MAX_SPF_LOOKUPS = 10;

const LOOKUP_TERM = /^[+?~-]?(?:include:|exists:|a(?:[:/]|$)|mx(?:[:/]|$)|ptr(?::|$))/i;

export interface SpfRecord {
  /** The record lets any server in the world send. */
  allowsAll: boolean;
  /** DNS look-ups that the record itself asks for; those inside an include are not counted. */
  lookups: number;
}

/** Reads the terms of one SPF record (RFC 7208 section 4.6). Never follows anything. */
export function readSpf(record: string): SpfRecord {
  const terms = record.trim().split(/\s+/).slice(1, 200);
  const all = terms.find((term) => /^[+?~-]?all$/i.test(term));
  return {
    allowsAll: all !== undefined && /^\+?all$/i.test(all),
    lookups: terms.filter((term) => LOOKUP_TERM.test(term) || /^redirect=/i.test(term)).length,
  };
}
