import { createHash } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * The headers of every answer. What an answer is not told to be, it is not: data that no page may frame, run, keep or read
 * from elsewhere. Only the files of our own web app (`asOwnFile`) get a policy that lets a browser show them.
 */
export async function registerHeaders(app: FastifyInstance, options: { isHttps: boolean }): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: SEALED },
    strictTransportSecurity: options.isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.raw.setHeader('permissions-policy', PERMISSIONS);
    reply.raw.setHeader('cache-control', 'no-store');
    reply.raw.setHeader('x-correlation-id', request.id);
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!ownFiles.has(reply) && !isPlainData(reply)) asAttachment(reply);
  });
}

/** Of data: a browser that opens it by itself runs nothing, loads nothing and gives it no origin. */
const SEALED = {
  defaultSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  sandbox: [],
};

/** What Poolster never asks of a device; passkeys are the one thing it does ask. */
const PERMISSIONS = [
  ...['accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'camera', 'display-capture', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'serial'],
  ...['usb', 'xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .concat('publickey-credentials-get=(self)', 'publickey-credentials-create=(self)')
  .join(', ');

/** Replies that hand out a file of our own build; nothing that a person gave is among them. */
const ownFiles = new WeakSet<FastifyReply>();

/** A file of the web app: may be shown, with the policy of a page. */
export function asOwnFile(reply: FastifyReply, policy: string): void {
  ownFiles.add(reply);
  reply.header('content-security-policy', policy);
}

/** Multipart is how RPC carries a file to a script; no browser shows it. */
const DATA = /^(?:application\/(?:problem\+)?json|text\/event-stream|multipart\/form-data)(?:;|$)/;

/** JSON and events are read by scripts; whatever else the server hands out is a download. */
function isPlainData(reply: FastifyReply): boolean {
  if (reply.hasHeader('content-disposition')) return false;
  const type = reply.getHeader('content-type');
  return type === undefined || type === '' || DATA.test(String(type));
}

/**
 * A download: kept as a file, never shown in the page, whatever its maker called it. The sealed policy (with `sandbox`) and
 * nosniff stand on it already, as on every answer.
 */
function asAttachment(reply: FastifyReply): void {
  const name = String(reply.getHeader('content-disposition') ?? '').replace(/^\s*[\w-]*\s*;?\s*/, '');
  reply.header('content-disposition', name === '' ? 'attachment' : `attachment; ${name}`);
}

/**
 * The policy of a page: our own files and nothing else. No inline script, and of inline styles only those whose text is
 * known: what React sets on an element goes through the object model, which no policy blocks. `require-trusted-types-for`
 * makes a text that reaches `innerHTML` an error instead of a page.
 */
export function pagePolicy(inlineStyles: readonly string[]): string {
  const styles = inlineStyles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "script-src-attr 'none'",
    `style-src 'self' ${styles.join(' ')}`.trim(),
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Two style elements of the component library, which never change: touch on what can be pressed, no scrolling behind a dialog. */
export const COMPONENT_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
] as const;
