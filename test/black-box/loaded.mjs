/** Prints how many files of prism are loaded: at start, after an operation with a model, after one that is stubbed. */
import { createRequire } from 'node:module';

const [, , documents, dist] = process.argv;
const { startDeskdouble } = await import(dist);
const { cache } = createRequire(import.meta.url);
const loaded = () => Object.keys(cache).filter((path) => /[\\/]prism-http[\\/]/.test(path)).length;

const deskdouble = await startDeskdouble({ port: 0, documents, report: () => undefined });
const { baseUrl, credentials } = deskdouble.services.toptickets;
const ask = async (path) => {
  const headers = { authorization: `Bearer ${credentials[0].value}` };
  const response = await fetch(baseUrl + path, { headers });
  await response.text();
  return { status: response.status, prism: loaded() };
};
const atStart = { prism: loaded() };
const modelled = await ask('/v1/tickets');
const stubbed = await ask('/v1/reports');
await deskdouble.close();
process.stdout.write(JSON.stringify({ atStart, modelled, stubbed }));
