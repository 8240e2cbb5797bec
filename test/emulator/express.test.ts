import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ownPrototypes } from '../../src/emulator/http.js';
import { sendAsIs, type RawAnswer } from '../support/raw-http.js';

/** An app that uses what Express adds to requests and responses, each under a path of its own. */
function sampleApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/json', (_request, response) => void response.json({ text: 'ä', list: [1, null] }));
  app.get('/send', (_request, response) => void response.send('text'));
  app.get('/send/bytes', (_request, response) => void response.send(Buffer.from([0, 1, 255])));
  app.get('/send/nothing', (_request, response) => void response.status(204).end());
  app.get('/type', (_request, response) => void response.type('txt').send('plain'));
  app.get('/status', (_request, response) => void response.sendStatus(418));
  app.get('/headers', (_request, response) => {
    response
      .set('X-One', '1')
      .append('X-Two', 'a')
      .append('X-Two', 'b')
      .vary('Accept')
      .location('/elsewhere')
      .cookie('c', 'v');
    response.json(response.get('x-one'));
  });
  app.get('/redirect', (_request, response) => response.redirect(302, '/json'));
  app.get('/accepts', (request, response) => void response.json(request.accepts(['html', 'json'])));
  app.get(
    '/format',
    (_request, response) => void response.format({ html: () => response.send('<p>'), json: () => response.json({}) }),
  );
  app.get('/request/:name', (request, response) => {
    const { params, query, path, originalUrl, baseUrl, protocol, secure, hostname, fresh, xhr, method } = request;
    const header = [request.get('X-Name'), request.header('x-name'), request.is('json')];
    response.json({
      params,
      query,
      path,
      originalUrl,
      baseUrl,
      protocol,
      secure,
      hostname,
      fresh,
      xhr,
      method,
      header,
    });
  });
  app.use(
    '/below',
    express.Router().get('/:id', ({ baseUrl, url, params }, response) => void response.json({ baseUrl, url, params })),
  );
  app.get('/locals', (_request, response) => {
    response.locals['name'] = 'here';
    response.json({ locals: response.locals, app: response.app === app, request: response.req.res === response });
  });
  app.get('/types', (request, response) => {
    const names = { request: ['on', 'pipe', 'next'], response: ['writeHead', 'end', 'write'] } as const;
    response.json([
      names.request.map((name) => typeof request[name]),
      names.response.map((name) => typeof response[name]),
    ]);
  });
  app.get('/throws', () => {
    throw new Error('on purpose');
  });
  app.get('/rejects', () => Promise.reject(new Error('later, on purpose')));
  app.use((_request: Request, response: Response) => void response.status(404).json({ kind: 'no-route' }));
  app.use((thrown: Error, _request: Request, response: Response, _next: NextFunction) => {
    response.status(500).json({ message: thrown.message });
  });
  return app;
}

let plain: Server;
let fast: Server;

beforeAll(async () => {
  plain = sampleApp().listen(0, '127.0.0.1');
  const app = sampleApp();
  fast = createServer(ownPrototypes(app), app).listen(0, '127.0.0.1');
  await Promise.all(
    [plain, fast].map(
      (server) => new Promise((resolve) => (server.listening ? resolve(0) : server.once('listening', resolve))),
    ),
  );
});
afterAll(async () => {
  await Promise.all([plain, fast].map((server) => new Promise((resolve) => server.close(resolve))));
});

async function ask(
  server: Server,
  path: string,
  call: { method: string; headers: Record<string, string> },
): Promise<RawAnswer> {
  const { port } = server.address() as AddressInfo;
  const answer = await sendAsIs(`http://127.0.0.1:${port}`, path, {
    ...call,
    headers: { ...call.headers, host: 'app.test:80', connection: 'close' },
  });
  const { date: _date, ...headers } = answer.headers;
  return { ...answer, headers };
}

describe('on our own prototypes Express answers exactly as on its own:', () => {
  test.each<[string, string, Record<string, string>]>([
    ['GET', '/json', {}],
    ['HEAD', '/json', {}],
    ['GET', '/send', {}],
    ['GET', '/send/bytes', {}],
    ['GET', '/send/nothing', {}],
    ['GET', '/type', {}],
    ['GET', '/status', {}],
    ['GET', '/headers', {}],
    ['GET', '/redirect', {}],
    ['GET', '/accepts', {}],
    ['GET', '/accepts', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }],
    ['GET', '/accepts', { accept: 'application/json' }],
    ['GET', '/accepts', { accept: 'image/png' }],
    ['GET', '/format', { accept: 'text/html' }],
    ['GET', '/format', { accept: 'application/json' }],
    ['GET', '/format', { accept: 'image/png' }],
    ['GET', '/request/a%20b?x=1&x=2&y[z]=3', { 'x-name': 'n', 'x-requested-with': 'XMLHttpRequest' }],
    ['GET', '/request/%zz', {}],
    ['GET', '/below/7?q=1', {}],
    ['GET', '/locals', {}],
    ['GET', '/types', {}],
    ['GET', '/throws', {}],
    ['GET', '/rejects', {}],
    ['POST', '/json', {}],
    ['OPTIONS', '/json', {}],
    ['GET', '/nowhere', {}],
  ])('%s %s with %j', async (method, path, headers) => {
    const expected = await ask(plain, path, { method, headers });
    expect(expected.status).toBeGreaterThan(0);
    expect(await ask(fast, path, { method, headers })).toEqual(expected);
  });

  test('every property that Express gives a request or a response is there', () => {
    const app = express();
    const names = (prototype: object): string[] =>
      Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
    const given = [names(express.request), names(express.response)];
    const { IncomingMessage: Fast, ServerResponse: FastResponse } = ownPrototypes(app);
    expect(given.map(({ length }) => length > 10)).toEqual([true, true]);
    expect(given[0]?.filter((name) => !(name in Fast.prototype))).toEqual([]);
    expect(given[1]?.filter((name) => !(name in FastResponse.prototype))).toEqual([]);
  });

  test('no request changes its prototype, which is what makes it fast', async () => {
    const app = express();
    const seen: unknown[] = [];
    const prototypes = ownPrototypes(app);
    app.use((request: Request, response: Response) => {
      seen.push(Object.getPrototypeOf(request), Object.getPrototypeOf(response));
      response.end();
    });
    const server = createServer(prototypes, app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await ask(server, '/', { method: 'GET', headers: {} });
    await new Promise((resolve) => server.close(resolve));
    expect(seen).toEqual([prototypes.IncomingMessage.prototype, prototypes.ServerResponse.prototype]);
  });
});
