/** Where the worker keeps what it knows of one tab, in `storage.session`. */
export const TAB_PREFIX = 'tab:';
export const tabKey = (tabId: number): string => `${TAB_PREFIX}${tabId}`;
