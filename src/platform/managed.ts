import { browser } from './browser.ts';

/**
 * What the organisation's policy sets; `{}` when there is none. Firefox rejects where no policy file exists, with a
 * message of its own; Chrome can take seconds for the first answer, so nothing may wait for this.
 */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox: "Managed storage manifest not found". There is no other way to ask whether a policy exists.
    return {};
  }
}
