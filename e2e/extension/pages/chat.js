// As chats do: whatever key is pressed anywhere goes to the box, and Enter sends.
const input = document.querySelector('#input');
const view = document.querySelector('.chat-view');
globalThis.heardKeys = [];

function send() {
  const message = document.createElement('div');
  message.className = 'msg self';
  message.dataset.type = 'message';
  const content = document.createElement('span');
  content.className = 'content';
  content.textContent = input.value;
  message.append(content);
  view.append(message);
  input.value = '';
}

document.querySelector('#form').addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send();
});
document.addEventListener('keydown', (event) => globalThis.heardKeys.push(event.key), true);
