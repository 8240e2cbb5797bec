/**
 * The two servers we write ourselves to compare with: `node baselines.mjs node-http|express <port> <records.json>`.
 * They do as little as a server can, so they say how much of the machine's speed is left to everybody else.
 */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { URLSearchParams } from 'node:url';
import { PAGE, ticketOf } from './records.mjs';
import { requirePeer } from './peers.mjs';

const INDEXED = ['status', 'priority'];

/** node:http over a Map with an index per filter; every answer is stringified anew, nothing is validated or kept. */
function nodeHttp(records) {
  const byId = new Map(records.map((record) => [record.id, record]));
  const index = new Map();
  const bucket = (name, value) => {
    const key = `${name}=${value}`;
    if (!index.has(key)) index.set(key, new Set());
    return index.get(key);
  };
  const add = (record) => {
    byId.set(record.id, record);
    for (const name of INDEXED) bucket(name, record[name]).add(record);
  };
  const remove = (record) => {
    byId.delete(record.id);
    for (const name of INDEXED) bucket(name, record[name]).delete(record);
  };
  for (const record of records) add(record);
  const prebuilt = JSON.stringify(records.slice(0, PAGE));
  let number = 1000 + records.length;

  return createServer((request, response) => {
    const [path, query = ''] = request.url.split('?');
    if (path === '/prebuilt') return send(response, 200, prebuilt);
    if (request.method === 'POST') {
      return readJson(request, (body) => {
        const record = ticketOf(body, number++);
        add(record);
        send(response, 201, JSON.stringify(record));
      });
    }
    const id = path.slice('/v1/tickets/'.length);
    if (request.method === 'DELETE') {
      remove(byId.get(id));
      return response.writeHead(204).end();
    }
    if (id !== '') return send(response, 200, JSON.stringify(byId.get(id)));
    const parameters = new URLSearchParams(query);
    const filter = INDEXED.find((name) => parameters.has(name));
    const source = filter === undefined ? byId.values() : bucket(filter, parameters.get(filter)).values();
    send(response, 200, JSON.stringify(firstOf(source, Number(parameters.get('limit')))));
  });
}

function firstOf(iterator, count) {
  const page = [];
  for (const item of iterator) {
    if (page.length === count) break;
    page.push(item);
  }
  return page;
}

function readJson(request, done) {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => done(JSON.parse(Buffer.concat(chunks).toString())));
}

function send(response, status, text) {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

/** Express as everyone writes it, without any store: the same record, the same page, and an echo. */
function plainExpress(records) {
  const express = requirePeer('express');
  const app = express();
  const page = records.slice(0, PAGE);
  app.get('/v1/tickets', (_request, response) => response.json(page));
  app.get('/v1/tickets/:id', (_request, response) => response.json(records[0]));
  app.post('/v1/tickets', express.json(), (request, response) =>
    response.status(201).json({ ...records[0], ...request.body }),
  );
  return app;
}

const [kind, port, recordsFile] = process.argv.slice(2);
const records = JSON.parse(readFileSync(recordsFile, 'utf8'));
const server = kind === 'express' ? plainExpress(records) : nodeHttp(records);
server.listen(Number(port), '127.0.0.1');
