import { host, htmlToText, ready } from './page.mjs';

/** CKEditor 4 loads its own parts when it starts, so it is served as it is and not bundled. */
function load(source) {
  const script = Object.assign(document.createElement('script'), { src: source });
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
}

globalThis.CKEDITOR_BASEPATH = '/vendor/ckeditor4/';
await load('/vendor/ckeditor4/ckeditor.js');
host().replaceWith(Object.assign(document.createElement('textarea'), { id: 'editor' }));
const editor = globalThis.CKEDITOR.replace('editor', { versionCheck: false, removePlugins: 'exportpdf' });
editor.on('instanceReady', () => {
  ready({
    root: () => editor.editable().$,
    focus: () => editor.focus(),
    model: () => htmlToText(editor.getData()),
    sent: () => editor.getData(),
  });
});
