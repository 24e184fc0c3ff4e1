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

/** Has the browser make a passkey and keeps it with this name. */
export async function registerPasskey(name: string): Promise<void> {
  const options = (await getAuth('/passkey/generate-register-options')) as Creation;
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

/** Signs in with a passkey that the person chooses in the browser's own dialog. */
export async function signInWithPasskey(): Promise<void> {
  const options = (await getAuth('/passkey/generate-authenticate-options')) as Request;
  const given = await navigator.credentials.get({
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
