import { getAuth, postAuth } from '../../../web/client/auth.ts';

/** WebAuthn as the server speaks it (Level 3, JSON), for browsers that do not translate it themselves yet. Loaded when needed. */

interface Descriptor {
  readonly id: string;
  readonly type: PublicKeyCredentialType;
  readonly transports?: AuthenticatorTransport[];
}
interface Creation
  extends Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials' | 'extensions'> {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials?: readonly Descriptor[];
}
interface Request {
  readonly challenge: string;
  readonly rpId?: string;
  readonly timeout?: number;
}

/** The person changed their mind, or the browser gave up waiting: nothing to explain. */
export function wasLeft(error: unknown): boolean {
  return error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name);
}

let asking: AbortController | undefined;

/** A browser answers one question for a passkey at a time, so a new one ends what is still open. */
export function stopAsking(): void {
  asking?.abort();
  asking = undefined;
}

/** Has the browser make a passkey and keeps it with this name. */
export async function registerPasskey(name: string): Promise<void> {
  const options = (await getAuth('/passkey/generate-register-options')) as Creation;
  stopAsking();
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytesOf(options.challenge),
      user: { ...options.user, id: bytesOf(options.user.id) },
      excludeCredentials: (options.excludeCredentials ?? []).map((one) => ({ ...one, id: bytesOf(one.id) })),
    },
  });
  if (!(made instanceof PublicKeyCredential) || !(made.response instanceof AuthenticatorAttestationResponse))
    throw new DOMException('', 'NotAllowedError');
  await postAuth('/passkey/verify-registration', {
    name,
    response: {
      ...plainPart(made),
      response: {
        clientDataJSON: textOf(made.response.clientDataJSON),
        attestationObject: textOf(made.response.attestationObject),
        transports: made.response.getTransports(),
      },
    },
  });
}

/**
 * Signs in with a passkey. `offer` puts it among what the browser proposes in the e-mail field, and waits until the person takes
 * it; `ask` shows the browser's own dialog.
 */
export async function signInWithPasskey(how: 'offer' | 'ask'): Promise<void> {
  const options = (await getAuth('/passkey/generate-authenticate-options')) as Request;
  stopAsking();
  asking = new AbortController();
  const given = await navigator.credentials.get({
    mediation: how === 'offer' ? 'conditional' : 'optional',
    signal: asking.signal,
    publicKey: {
      challenge: bytesOf(options.challenge),
      userVerification: 'required',
      ...(options.rpId === undefined ? {} : { rpId: options.rpId }),
      ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    },
  });
  if (!(given instanceof PublicKeyCredential) || !(given.response instanceof AuthenticatorAssertionResponse))
    throw new DOMException('', 'NotAllowedError');
  const { clientDataJSON, authenticatorData, signature, userHandle } = given.response;
  await postAuth('/passkey/verify-authentication', {
    response: {
      ...plainPart(given),
      response: {
        clientDataJSON: textOf(clientDataJSON),
        authenticatorData: textOf(authenticatorData),
        signature: textOf(signature),
        ...(userHandle ? { userHandle: textOf(userHandle) } : {}),
      },
    },
  });
}

/** Whether the browser can propose passkeys while somebody types their address. */
export async function canOffer(): Promise<boolean> {
  return (await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false;
}

function plainPart(credential: PublicKeyCredential) {
  return {
    id: credential.id,
    rawId: credential.id,
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    ...(credential.authenticatorAttachment ? { authenticatorAttachment: credential.authenticatorAttachment } : {}),
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

function textOf(bytes: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
