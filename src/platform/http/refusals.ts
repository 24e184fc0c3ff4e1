import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../kernel/problem.ts';
import { asUnavailable } from '../db/try-again.ts';
import type { Log } from '../log.ts';

/** A refusal as every door of the server answers it, in the shape that its readers know: RPC wraps it as its own errors. */
export function refuse(reply: FastifyReply, problem: Problem): FastifyReply {
  const { code, status, data, faults } = problem;
  const told = { code, data, faults, correlationId: reply.request.id };
  const isRpc = reply.request.url.startsWith('/rpc/');
  return reply
    .code(status)
    .send(isRpc ? { json: { defined: false, code, status, message: code, data: told } } : { ...told, message: code });
}

/** What no handler caught: a refusal of Fastify itself or of the pace, else a bug, which is logged and told without its words. */
export function answerUncaught(log: Log) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const route = request.routeOptions.url;
    const known = error instanceof Problem ? error : asUnavailable(error);
    if (known) {
      if (known.status >= 500)
        log('error', 'failed', { correlationId: request.id, method: request.method, route }, error);
      return refuse(reply, known);
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) log('error', 'failed', { correlationId: request.id, method: request.method, route }, error);
    return refuse(
      reply,
      new Problem(codeOf(status), { status, data: status === 429 ? { seconds: waitOf(reply) } : {} }),
    );
  };
}

function codeOf(status: number): string {
  if (status >= 500) return status === 503 ? 'unavailable' : 'unexpected';
  return CODES[status] ?? 'invalid-input';
}

const CODES: Readonly<Record<number, string>> = {
  404: 'not-found',
  408: 'body-slow',
  413: 'too-large',
  414: 'too-large',
  429: 'too-many-tries',
};

function waitOf(reply: FastifyReply): number {
  const seconds = Number(reply.getHeader('retry-after'));
  return Number.isFinite(seconds) ? seconds : 0;
}

/** An address that is none (`/%`): Fastify answers before any hook has run, so the headers are set here. */
export function answerBadAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(BARE_HEADERS).header('x-correlation-id', reply.request.id);
  void refuse(reply, new Problem('not-found', { status: 400 }));
}

const BARE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

const SOCKET_STATUS: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

/** What is no HTTP, too slow or too long to be: answered on the socket itself, and closed. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = SOCKET_STATUS[error.code ?? ''] ?? 400;
  const body = JSON.stringify({ code: 'invalid-input', message: 'invalid-input', data: {}, faults: [] });
  const headers = Object.entries({
    ...BARE_HEADERS,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${headers.join('')}\r\n${body}`);
}
