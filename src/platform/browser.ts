/** The one place that imports the polyfill; the other files of this folder take it from here. */
import browser from 'webextension-polyfill';

export { browser };
