/** A chat as one custom element with a shadow root. */
import 'deep-chat';
import { isCustomer, tell, thread } from './thread.js';

const chat = document.createElement('deep-chat');
chat.history = thread.messages.map((message) => ({ role: isCustomer(message) ? 'ai' : 'user', text: message.text }));
chat.names = { ai: { text: thread.customer.name }, user: { text: 'Sam Reyes' } };
chat.textInput = { placeholder: { text: 'Write a reply' } };
chat.style.cssText = 'width: 560px; height: 80vh';
chat.connect = {
  async handler({ messages }, { onResponse }) {
    await tell(messages.at(-1).text);
    onResponse({ text: '…' });
  },
};
document.querySelector('#root').append(chat);
