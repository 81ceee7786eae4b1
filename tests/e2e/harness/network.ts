/** The network of a test: the test pages answer under the networks' addresses, everything else is refused and noted. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Request, Route } from 'playwright-core';
import type { Published } from '../../fixtures/parts/network.ts';
import { answerFor } from '../../fixtures/served.ts';

/** A request that no test page makes. */
export interface Stray {
  method: string;
  address: string;
  /** Which page asked for it; `no page` for a service worker or the browser itself. */
  from: string;
}

export interface Network {
  /** What the pages published, in order. */
  published: Published[];
  /** Requests to anything but the test pages. */
  strays: Stray[];
  /** Throws when anything but a test page asked the network for something. */
  expectNoRequests(): void;
  /** Forgets what was published and asked for. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * What Chromium asks by itself however quiet it is told to be: for updates, for the account, and for connections to the
 * networks ahead of time. What an extension asks of any of them is seen in the context's routes.
 */
function browserAsks(address: string): boolean {
  const { hostname } = new URL(address.includes('://') ? address : `https://${address}`);
  return /(^|\.)(googleapis|gvt1|google|gstatic|x|facebook|instagram|linkedin)\.com$/.test(hostname);
}

/** Addresses inside the browser are no network requests. */
const reachesOut = (address: string) => /^(https?|wss?):/.test(address);

const fromOf = (request: Request): string => {
  if (request.serviceWorker()) return 'no page';
  try {
    return request.frame().url();
  } catch {
    // A new page's first request has no frame yet.
    return 'a new page';
  }
};

/**
 * What a context does not ask its pages' routes for, a service worker for instance, goes to this proxy, which gives
 * nothing out. Start it before the browser and name its address to it.
 */
export async function startDeadEnd(): Promise<{ address: string; strays: Stray[]; close(): Promise<void> }> {
  const strays: Stray[] = [];
  const note = (method: string, address: string) => {
    if (!browserAsks(address)) strays.push({ method, address, from: 'no page' });
  };
  const server: Server = createServer((request, response) => {
    note(request.method ?? '', request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note('CONNECT', request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((closed) => server.close(() => closed()));
  };
  return { address: `http://127.0.0.1:${port}`, strays, close };
}

/** All that a test page loads. A script that fetches one of these files is not the page. */
const ofPages = new Set(['document', 'script', 'stylesheet']);

/** Serves the test pages to the context. */
export async function serve(
  context: BrowserContext,
  deadEnd: Awaited<ReturnType<typeof startDeadEnd>>,
): Promise<Network> {
  const published: Published[] = [];
  const { strays } = deadEnd;
  await context.route(
    (url) => reachesOut(url.href),
    async (route: Route, request) => {
      const url = request.url();
      const own = ofPages.has(request.resourceType()) && !request.serviceWorker();
      if (new URL(url).pathname === '/api/publish' && request.method() === 'POST' && isTestPage(fromOf(request))) {
        published.push(request.postDataJSON() as Published);
        return route.fulfill({ status: 204 });
      }
      const answer = own ? await answerFor(url) : null;
      if (answer) return route.fulfill({ status: 200, ...answer });
      strays.push({ method: request.method(), address: url, from: fromOf(request) });
      return route.abort();
    },
  );
  return {
    published,
    strays,
    expectNoRequests() {
      if (strays.length === 0) return;
      const list = strays.map(({ method, address, from }) => `  ${method} ${address} (from ${from})`).join('\n');
      throw new Error(`No request may leave the browser, but these did:\n${list}`);
    },
    reset() {
      published.length = 0;
      strays.length = 0;
    },
    close: deadEnd.close,
  };
}

const isTestPage = (address: string) => reachesOut(address) && new URL(address).searchParams.has('variant');
