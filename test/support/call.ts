import supertest, { type Response } from 'supertest';

/** A request as it will be on the wire; `path` is below the service's base URL. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface UploadPart {
  readonly name?: string;
  readonly filename?: string;
  readonly type?: string;
  readonly bytes: Uint8Array | string;
}

export const get = (path: string): Call => ({ method: 'GET', path, headers: {} });
export const remove = (path: string): Call => ({ method: 'DELETE', path, headers: {} });
export const post = (path: string, json?: unknown): Call => withJson('POST', path, json);
export const put = (path: string, json: unknown): Call => withJson('PUT', path, json);
export const patch = (path: string, json: unknown): Call => withJson('PATCH', path, json);

/** A body that is sent as it stands, whatever it holds. */
export function raw(method: string, path: string, body: Uint8Array | string, type = 'application/json'): Call {
  return { method, path, headers: { 'content-type': type }, body: Buffer.from(body) };
}

function withJson(method: string, path: string, json: unknown): Call {
  return json === undefined ? { method, path, headers: {} } : raw(method, path, JSON.stringify(json));
}

const BOUNDARY = 'deskdouble-test-boundary';

/** A form with the given parts; a part without a `filename` is a text field. */
export function upload(path: string, ...parts: readonly UploadPart[]): Call {
  return raw('POST', path, formOf(parts), `multipart/form-data; boundary=${BOUNDARY}`);
}

function formOf(parts: readonly UploadPart[]): Buffer {
  const chunks = parts.flatMap(({ name = 'file', filename, type, bytes }) => {
    const file = filename === undefined ? '' : `; filename="${filename}"`;
    const contentType = type === undefined ? '' : `\r\nContent-Type: ${type}`;
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}${contentType}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(bytes), Buffer.from('\r\n')];
  });
  return Buffer.concat([...chunks, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

/** The call with a credential, or another one. */
export function as(key: string, call: Call): Call {
  return { ...call, headers: { ...call.headers, authorization: `Bearer ${key}` } };
}

/** Sends the call to the service at `baseUrl`; its credential stands in its headers. */
export async function send(baseUrl: string, call: Call): Promise<Response> {
  const { origin, pathname } = new URL(baseUrl);
  const request = supertest(origin)
    [methodOf(call.method)](pathname + call.path)
    .set(call.headers);
  if (call.body === undefined) return request;
  // The bytes are what is sent: superagent would write a buffer as JSON.
  return request.serialize((body) => body as string).send(Buffer.from(call.body));
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options';

function methodOf(method: string): Method {
  return method.toLowerCase() as Method;
}
