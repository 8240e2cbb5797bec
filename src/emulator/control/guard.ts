import { timingSafeEqual } from 'node:crypto';
import type { ApiRequest, ApiResponse } from '../../core/api.js';

/**
 * Why a control request is refused before anything else: a page of another site must not drive it, and where a token is
 * set it must be there. Undefined when it may go on.
 */
export function refusesControl(
  request: ApiRequest,
  { controlToken, publicUrl }: { controlToken: string | undefined; publicUrl: () => string },
): ApiResponse | undefined {
  const { origin, authorization } = request.headers;
  const sameSite =
    origin === undefined ||
    origin === new URL(publicUrl()).origin ||
    origin === `http://${String(request.headers['host'])}`;
  if (request.method !== 'GET' && (!sameSite || request.headers['sec-fetch-site'] === 'cross-site')) {
    return refused(403, `the control plane takes no commands from pages of ${String(origin)}`);
  }
  if (controlToken !== undefined && !sameText(String(authorization), `Bearer ${controlToken}`)) {
    return refused(401, 'the control plane of this server needs its token: Authorization: Bearer <control token>');
  }
  return undefined;
}

function refused(status: number, message: string): ApiResponse {
  const kind = status === 401 ? 'unauthenticated' : 'forbidden';
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind, message }) };
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
