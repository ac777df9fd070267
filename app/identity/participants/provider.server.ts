import { readFile } from 'node:fs/promises';
import * as oidc from 'openid-client';
import { config, type SignInProvider } from '~/platform/config.server';

/** Seconds by which the provider's clock and ours may differ. */
const clockTolerance = 30;
/** Seconds to wait for the provider. */
const timeout = 10;

let known: { provider: SignInProvider; configuration: Promise<oidc.Configuration> } | undefined;

/** The provider that residents sign in with (ID-porten), as the environment names it; null where there is none. */
export const signInProvider = (): SignInProvider | null => config().signInProvider;

/**
 * The provider's addresses and keys, asked for at first use and again after a failure. The ID token's signature is
 * checked although it comes straight from the provider: ID-porten's documentation asks for it (OIDC Core 3.1.3.7).
 */
export function providerConfiguration(provider: SignInProvider): Promise<oidc.Configuration> {
  if (known?.provider === provider) return known.configuration;
  const discovering = { provider, configuration: discover(provider) };
  discovering.configuration.catch(() => (known = known === discovering ? undefined : known));
  known = discovering;
  return discovering.configuration;
}

async function discover(provider: SignInProvider): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret, clientKeyFile, clientKeyId } = provider;
  const authentication = clientKeyFile
    ? oidc.PrivateKeyJwt({ key: await readPrivateKey(clientKeyFile), ...(clientKeyId && { kid: clientKeyId }) })
    : oidc.ClientSecretBasic(clientSecret);
  return oidc.discovery(
    new URL(issuer),
    clientId,
    { [oidc.clockTolerance]: clockTolerance, id_token_signed_response_alg: 'RS256' },
    authentication,
    {
      timeout,
      // Configuration lets a provider be without TLS on this machine only: one for tests.
      execute: [oidc.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [])],
    },
  );
}

/** A key in PKCS #8 PEM, as openssl writes it. */
async function readPrivateKey(file: string): Promise<CryptoKey> {
  const pem = await readFile(file, 'utf8');
  const der = Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64');
  return crypto.subtle.importKey('pkcs8', der, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['sign']);
}
