import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { host, ready } from './page.mjs';

const inline = new URLSearchParams(location.search).has('inline');
if (!inline) host().replaceWith(Object.assign(document.createElement('textarea'), { id: 'editor' }));
const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  promotion: false,
  branding: false,
  skin_url: 'default',
  content_css: 'default',
  inline,
});
ready({
  root: () => editor.getBody(),
  focus: () => editor.focus(),
  model: () => editor.getContent({ format: 'text' }),
  sent: () => editor.getContent(),
});
