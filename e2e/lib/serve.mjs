/** A static server on loopback that can send the headers of a strict page. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** Policies that a page asks for with `?csp=<name>`. */
const POLICIES = {
  strict: "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
  'trusted-types': "require-trusted-types-for 'script'; trusted-types 'none'; style-src 'self'",
};

function headersOf(url, file) {
  const policy = POLICIES[url.searchParams.get('csp') ?? ''];
  return {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
  };
}

async function answer(root, request, response) {
  const url = new URL(request.url, 'http://localhost');
  const wanted = path.normalize(decodeURIComponent(url.pathname));
  const file = path.join(root, wanted.endsWith('/') ? path.join(wanted, 'index.html') : wanted);
  try {
    const body = await readFile(file);
    response.writeHead(200, headersOf(url, file)).end(body);
  } catch {
    response.writeHead(404).end('not found');
  }
}

/**
 * Serves a folder on 127.0.0.1.
 * @param {string} root
 * @param {number} [port] a free one when left out
 */
export function serve(root, port = 0) {
  const server = http.createServer((request, response) => void answer(root, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ port: taken, url: `http://localhost:${taken}`, close });
    });
  });
}
