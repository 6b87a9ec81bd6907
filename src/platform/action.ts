import { browser } from './browser.ts';

export interface ActionState {
  /** Paths by size in pixels. */
  icons: Record<number, string>;
  text: string;
  colour: string;
  title: string;
}

/** Sets what the toolbar shows for one tab, or for all tabs that have nothing of their own. A closed tab is no error. */
export async function showAction(tabId: number | null, { icons, text, colour, title }: ActionState): Promise<void> {
  const where = tabId === null ? {} : { tabId };
  const white: [number, number, number, number] = [255, 255, 255, 255];
  try {
    await Promise.all([
      browser.action.setIcon({ ...where, path: icons }),
      browser.action.setBadgeText({ ...where, text }),
      browser.action.setBadgeBackgroundColor({ ...where, color: colour }),
      browser.action.setBadgeTextColor({ ...where, color: white }),
      browser.action.setTitle({ ...where, title }),
    ]);
  } catch (error) {
    if (tabId === null || (await tabExists(tabId))) throw error;
  }
}

const tabExists = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
