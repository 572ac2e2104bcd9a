/** The thread that a page shows, by `?thread=`, and the way to the server. */
import { threads } from '../conversation.mjs';

export const thread = threads[new URLSearchParams(location.search).get('thread') ?? 'angry'];

export const isCustomer = ({ from }) => from === thread.customer;

/** Hands a message to the server, as the component gives it to the page. */
export const tell = (message) => fetch('/told', { method: 'POST', body: message });
