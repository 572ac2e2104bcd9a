import React, { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { host, ready } from './page.mjs';

let current = '';

function Reply() {
  const [value, setValue] = useState('');
  current = value;
  return <textarea rows={5} cols={60} value={value} onChange={(event) => setValue(event.target.value)} />;
}

flushSync(() => createRoot(host()).render(<Reply />));
const element = document.querySelector('textarea');
ready({ root: () => element, focus: () => element.focus(), model: () => current });
