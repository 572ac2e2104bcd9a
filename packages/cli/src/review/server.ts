import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server asks of a review. */
export interface ReviewSite {
  readonly page: string;
  /** Takes an answer; a text says why it is refused. */
  answer(value: unknown): string | undefined;
  finish(): void;
}

export interface ReviewServer {
  readonly url: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';
const tokenBytes = 16;
const longestBody = 64 * 1024;

/**
 * Serves one review to this machine only. The address holds a random token that no other page can know, and whoever comes
 * by another host name or from another origin is turned away: a site that a browser has open cannot reach in.
 * @param port 0 takes any that is free
 */
export async function serveReview(site: ReviewSite, port: number): Promise<ReviewServer> {
  const token = randomBytes(tokenBytes).toString('base64url');
  const server = createServer((request, response) => {
    handle(request, response, site, token).catch((error: unknown) => {
      send(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  site: ReviewSite,
  token: string,
): Promise<void> {
  const own = `${host}:${request.socket.localPort}`;
  const { host: asked, origin } = request.headers;
  const isForeign = asked !== own || (origin !== undefined && origin !== `http://${own}`);
  if (isForeign) return send(response, 403, 'Not from here.');
  const path = request.url ?? '';
  const asksForPage = request.method === 'GET' && path === `/${token}/`;
  if (asksForPage) return send(response, 200, site.page, 'text/html; charset=utf-8');
  if (request.method !== 'POST') return send(response, 404, 'There is nothing here.');
  // A form of another site cannot send this type without asking first.
  if (request.headers['content-type'] !== 'application/json') return send(response, 415, 'JSON is wanted.');
  if (path === `/${token}/answer`) return takeAnswer(request, response, site);
  if (path !== `/${token}/finish`) return send(response, 404, 'There is nothing here.');
  send(response, 204, '');
  site.finish();
}

async function takeAnswer(request: IncomingMessage, response: ServerResponse, site: ReviewSite): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) return send(response, 413, 'This answer is too long.');
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return send(response, 400, 'This is not JSON.');
  }
  const refused = site.answer(value);
  return refused === undefined ? send(response, 204, '') : send(response, 400, refused);
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > longestBody) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(body);
}
