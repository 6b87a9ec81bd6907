import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Who sent a message, as the browser says; a page cannot forge any of it. */
export interface Sender {
  /** True for the extension's own pages, in a tab or not. */
  ownPage: boolean;
  tabId: number | null;
  frameId: number;
  /** The frame's own address. */
  url: string;
  privateWindow: boolean;
}

type Listener = (message: unknown, sender: Sender) => Promise<unknown>;

/** Listens to this extension's own messages; another extension's are dropped unseen. */
export function onMessage(listener: Listener): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    if (from.id !== browser.runtime.id) return undefined;
    const url = from.url ?? '';
    return listener(message, {
      ownPage: url.startsWith(browser.runtime.getURL('')),
      tabId: from.tab?.id ?? null,
      frameId: from.frameId ?? 0,
      url,
      privateWindow: from.tab?.incognito ?? false,
    });
  });
}

/** Sends to the worker; rejects when there is none to answer. */
export const sendToWorker = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Sends to the content script of one frame; false when none is there. */
export async function sendToFrame(tabId: number, frameId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId });
}
