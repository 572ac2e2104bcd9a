/** The one file that knows the polyfill: `browser` with promises, in Chrome as in Firefox. */
import browser, { type Runtime, type Storage } from 'webextension-polyfill';

export { browser };
export type MessageSender = Runtime.MessageSender;
export type StorageChanges = Record<string, Storage.StorageChange>;
