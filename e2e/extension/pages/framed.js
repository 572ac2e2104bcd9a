// As CKEditor 4 and TinyMCE do: whatever was set up in the frame before is gone with the old document.
const { contentDocument } = document.querySelector('iframe');
contentDocument.open();
contentDocument.write(
  '<!doctype html><title>Reply</title><body contenteditable="true" role="textbox" aria-label="Reply">',
);
contentDocument.close();
