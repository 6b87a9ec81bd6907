/** Values of settings by id, as a policy fixes them; `defaults` holds those that are only suggested. */
export type PolicyValues = Readonly<Record<string, unknown>>;

/** One way in which a browser or a platform takes a policy. */
export interface PolicyFormat {
  readonly id: string;
  readonly title: string;
  /** Name of the file as it is usually called. */
  readonly fileName: string;
  /** Where the file goes, for whoever installs it. */
  readonly place: string;
  write(values: PolicyValues): string;
}

/** From the public key in `manifest.json`, so that it is the same in a store and unpacked. */
export const CHROME_ID = 'ndmgnaikjgdhjbjbblmlcmcnhmnphhan';

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
