/** `node serve.mjs <port> <folder> <file>`: serves the pages at `/<name>/`, and adds what is posted to `/told` to the file, a JSON string a line. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const [port, folder, told] = process.argv.slice(2);

const pageOf = (name) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <link rel="icon" href="data:," />
    ${existsSync(path.join(folder, `${name}.css`)) ? `<link rel="stylesheet" href="/${name}.css" />` : ''}
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/${name}.js"></script>
  </body>
</html>
`;

const types = { '.css': 'text/css', '.js': 'text/javascript' };

/** A page, or a file that was built for one; undefined where there is neither. */
function find(address) {
  const { dir, base, name, ext } = path.parse(address);
  if (dir === '/' && ext === '' && existsSync(path.join(folder, `${name}.js`))) {
    return { type: 'text/html; charset=utf-8', body: pageOf(name) };
  }
  const file = path.join(folder, base);
  if (dir !== '/' || types[ext] === undefined || !existsSync(file)) return undefined;
  return { type: `${types[ext]}; charset=utf-8`, body: readFileSync(file) };
}

function keep(request, response) {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    appendFileSync(told, `${JSON.stringify(Buffer.concat(chunks).toString('utf8'))}\n`);
    response.writeHead(204).end();
  });
}

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  if (request.method === 'POST' && pathname === '/told') {
    keep(request, response);
    return;
  }
  const found = find(pathname);
  if (found === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' }).end(found.body);
}).listen(Number(port), '127.0.0.1');
