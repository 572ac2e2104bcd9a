// What the product would do: send the editor's content, and count how often.
const editor = document.querySelector('.note-editable');
const outbox = document.querySelector('#outbox');
document.querySelector('.btn-reply-submit').addEventListener('click', () => {
  outbox.dataset.sent = Number(outbox.dataset.sent ?? 0) + 1;
  outbox.textContent = editor.innerText;
});
