import { appeared, host } from './page.mjs';

/** Another page, two frames deep, both of this origin: `?page=/textarea/&depth=2`. */
const options = new URLSearchParams(location.search);
const page = options.get('page');
const depth = Number(options.get('depth') ?? 1);
const frame = document.createElement('iframe');
frame.src = depth > 1 ? `/frames/?page=${encodeURIComponent(page)}&depth=${depth - 1}` : page;
host().replaceWith(frame);
const inner = await appeared(() => frame.contentWindow.editorPage);
globalThis.editorPage = inner;
document.documentElement.dataset.editorReady = 'true';
