import type { AnyProvider, SubjectKind } from './provider.ts';

/**
 * What a look-up tells of the page, in Firefox's words for data that leaves a browser. A domain read from the page is the
 * page's content; an address is a person's too, and so is a hash of one.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
const TYPES = {
  domain: ['websiteContent'],
  registrable: ['websiteContent'],
  email: ['websiteContent', 'personallyIdentifyingInfo'],
} as const satisfies Record<SubjectKind, readonly string[]>;

/** The data types that a person consents to by switching this provider on. */
export const dataTypesOf = ({ asks, tells = asks }: Pick<AnyProvider, 'asks' | 'tells'>): string[] => [
  ...new Set(tells.flatMap((kind): readonly string[] => TYPES[kind])),
];
