// A chat that lets go of old messages, so that what grows is not the page's own.
const kept = 30;
const input = document.querySelector('#input');
const view = document.querySelector('.chat-view');

function say(words, isOwn) {
  const message = document.createElement('div');
  message.className = isOwn ? 'msg self' : 'msg';
  message.dataset.type = 'message';
  message.innerHTML = '<span class="from"><span class="user"></span></span> <span class="content"></span>';
  message.querySelector('.user').textContent = isOwn ? 'sam' : 'karin';
  message.querySelector('.content').textContent = words;
  view.append(message);
  while (view.children.length > kept) view.firstElementChild.remove();
}

globalThis.customerSays = (words) => say(words, false);
globalThis.lastSent = '';

input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  globalThis.lastSent = input.value;
  say(input.value, true);
  input.value = '';
});
