/** A proxy that passes plain requests on and writes down every one: what a browser asks of the network, whoever in it asks. */
import http from 'node:http';

function passOn(request, response) {
  const { hostname, port, pathname, search } = new URL(request.url);
  const onward = http.request(
    { hostname, port, path: pathname + search, method: request.method, headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.writeHead(502).end());
  request.pipe(onward);
}

/** Starts the proxy: `{ port, asked, close }`. A request for another host is written down and refused. */
export function startProxy() {
  const asked = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url);
    if (new URL(request.url).hostname === 'localhost') passOn(request, response);
    else response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ port: server.address().port, asked, close });
    });
  });
}
