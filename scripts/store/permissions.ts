/** One right that the manifest asks for, and why: the stores ask for the same sentence. */
export interface Permission {
  id: string;
  /** `install`: granted with the extension; `optional`: asked for in its place, from a click. */
  when: 'install' | 'optional';
  /** What the browser tells the person at install; empty when it shows nothing. */
  warning: string;
  why: string;
}

/** Every right, in the manifest's order. A test compares this list with the manifest of each browser. */
export const PERMISSIONS: readonly Permission[] = [
  {
    id: 'storage',
    when: 'install',
    warning: '',
    why: 'Keeps the settings, the list of chosen portals and the assessment of each open tab on this machine, and reads the policy that an organisation sets.',
  },
  {
    id: 'scripting',
    when: 'install',
    warning: '',
    why: 'Registers the content script on exactly the portals that the person chose and granted, so that no site has to be named in the manifest.',
  },
  {
    id: 'activeTab',
    when: 'install',
    warning: '',
    why: 'Reads one page at the moment the person clicks "Read this page", without lasting access to its site.',
  },
  {
    id: 'alarms',
    when: 'install',
    warning: '',
    why: 'Wakes the worker twice a day to delete history that is older than the retention period.',
  },
  {
    id: 'sidePanel',
    when: 'install',
    warning: '',
    why: 'Shows the assessment in the panel beside the page, in Chromium; Firefox needs no right for its sidebar.',
  },
  {
    id: 'https://*/*',
    when: 'optional',
    warning: 'Asked for one host at a time.',
    why: 'Every company has its own portal. The host of a portal is asked for when that portal is added, the host of an outside source when it is switched on. All hosts are never asked for at once.',
  },
  {
    id: 'http://*/*',
    when: 'optional',
    warning: 'Asked for one host at a time.',
    why: 'The same for portals inside a company network that have no certificate.',
  },
];

/** Kinds of data that may leave, by Firefox's names, each after a question of the browser's own. */
export const DATA_TYPES: Readonly<Record<string, string>> = {
  websiteContent:
    'The domain of the sender’s address, read from the portal’s page, goes to the source that was switched on.',
  personallyIdentifyingInfo:
    'The sender’s address, or a part of its hash, goes to an account-level source that was switched on.',
};
