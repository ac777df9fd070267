import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** The address to listen on; all of this machine's when not given. */
  HOST: z.string().optional(),
  /** Where Prometheus may ask for metrics, on this machine only; nowhere when not given. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  /** How long a stopping process says that it is not ready before it takes no more connections. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(0),
  /** Where the database and the files live. */
  DATA_DIR: z.string().default('./data'),
  /** The address people use, behind a proxy: "https://samrad.kommune.no". Cookies are then sent over HTTPS only. */
  PUBLIC_URL: z.url().optional(),
  /** How many proxies stand in front, so that rate limits see the visitor's own address. */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  /** Seconds: a form that anybody may send, sent sooner after it was opened, is looked at before it is shown. */
  QUICKEST_FORM: z.coerce.number().min(0).default(3),
  /** How many submissions one address may send to a hearing in ten minutes; from a third on they are held. */
  SUBMISSIONS_PER_ADDRESS: z.coerce.number().int().min(1).default(300),
  /** How many a hearing takes in ten minutes from everywhere; from a tenth on they are held. */
  SUBMISSIONS_PER_HEARING: z.coerce.number().int().min(1).default(3_000),
  /** Hours after which a session ends, counted from its last use. */
  SESSION_HOURS: z.coerce.number().positive().default(12),
  /** The mail server: "smtp://user:password@mail.kommune.no:587", or smtps: for TLS from the first byte. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who mail comes from: "Lauvfjord kommune <samrad@kommune.no>". */
  MAIL_FROM: z
    .string()
    .transform((written) => mailboxOf(written))
    .pipe(z.object({ name: z.string(), address: z.email() }))
    .optional(),
  /** Residents sign in with this OpenID provider: "https://idporten.no". Nobody does when not given. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  /** How we prove who we are: a secret, or a private key (PKCS #8 PEM, RS256) whose public half the provider has. */
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_CLIENT_KEY_FILE: z.string().min(1).optional(),
  OIDC_CLIENT_KEY_ID: z.string().min(1).optional(),
  /** The level of assurance that is asked for. */
  OIDC_LEVEL: z.enum(['idporten-loa-substantial', 'idporten-loa-high']).default('idporten-loa-substantial'),
  /** More than "openid" is never needed; a pseudonymous scope keeps identity numbers away altogether. */
  OIDC_SCOPE: z
    .string()
    .regex(/(?:^| )openid(?: |$)/)
    .default('openid'),
});

/** "Name <name@example.no>" or the address alone. */
function mailboxOf(written: string): { name: string; address: string } {
  const [, name = '', address] = /^\s*(?:"?([^"<>\r\n]*?)"?\s*<([^<>]*)>)\s*$/.exec(written) ?? [];
  return { name, address: address ?? written.trim() };
}

/** Their values are passwords or hold one: never shown. */
const secretNames = new Set(['SMTP_URL', 'OIDC_CLIENT_SECRET']);

export type Config = ReturnType<typeof readConfig>;

/**
 * Reads the configuration from the environment and makes the data folder.
 * Throws an Error whose message names each variable that is wrong.
 */
export function readConfig(env: Record<string, string | undefined> = process.env) {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const shown = (name: string) => (secretNames.has(name) ? name : `${name} ("${env[name]}")`);
    const names = [...new Set(parsed.error.issues.map(({ path: [name] }) => shown(String(name))))];
    throw new Error(`These settings have values that cannot be used: ${names.join(', ')}.`);
  }
  const values = parsed.data;
  if (values.SMTP_URL && !values.MAIL_FROM) {
    throw new Error(
      'SMTP_URL is set, but not MAIL_FROM: say who mail comes from, "Our municipality <samrad@kommune.no>".',
    );
  }
  if (values.SMTP_URL && !values.PUBLIC_URL) {
    throw new Error('SMTP_URL is set, but not PUBLIC_URL: links in mail need the address that people use.');
  }
  const dataDir = path.resolve(values.DATA_DIR);
  mkdirSync(dataDir, { recursive: true });
  return {
    port: values.PORT,
    host: values.HOST,
    metricsPort: values.METRICS_PORT,
    drainSeconds: values.DRAIN_SECONDS,
    dataDir,
    databaseFile: path.join(dataDir, 'samrad.db'),
    publicUrl: values.PUBLIC_URL,
    secureCookies: values.PUBLIC_URL?.startsWith('https:') ?? false,
    trustProxy: values.TRUST_PROXY,
    quickestForm: values.QUICKEST_FORM * 1000,
    submissions: { perAddress: values.SUBMISSIONS_PER_ADDRESS, perHearing: values.SUBMISSIONS_PER_HEARING },
    sessionHours: values.SESSION_HOURS,
    signInProvider: signInProviderOf(values),
    /** How mail is sent. Null: it waits in the outbox. */
    mail: values.SMTP_URL && values.MAIL_FROM ? { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM } : null,
  };
}

export type SignInProvider = NonNullable<ReturnType<typeof signInProviderOf>>;

function signInProviderOf(values: z.infer<typeof Environment>) {
  if (!values.OIDC_ISSUER) return null;
  const { protocol, hostname } = new URL(values.OIDC_ISSUER);
  if (protocol === 'http:' && hostname !== 'localhost' && hostname !== '127.0.0.1') {
    throw new Error('OIDC_ISSUER must begin with https: people sign in there.');
  }
  if (!values.OIDC_CLIENT_ID || (!values.OIDC_CLIENT_SECRET && !values.OIDC_CLIENT_KEY_FILE)) {
    throw new Error('OIDC_ISSUER is set: set OIDC_CLIENT_ID too, and OIDC_CLIENT_SECRET or OIDC_CLIENT_KEY_FILE.');
  }
  if (!values.PUBLIC_URL) {
    throw new Error('OIDC_ISSUER is set, but not PUBLIC_URL: the provider sends people back to the address they use.');
  }
  return {
    issuer: values.OIDC_ISSUER,
    clientId: values.OIDC_CLIENT_ID,
    clientSecret: values.OIDC_CLIENT_SECRET,
    clientKeyFile: values.OIDC_CLIENT_KEY_FILE,
    clientKeyId: values.OIDC_CLIENT_KEY_ID,
    level: values.OIDC_LEVEL,
    scope: values.OIDC_SCOPE,
  };
}

let current: Config | undefined;
/** The configuration of this process, read at first use. */
export const config = (): Config => (current ??= readConfig());

/**
 * The whole address of one of our pages, for mail, feeds and files that are read elsewhere.
 *
 * @param path from `paths.ts`
 */
export const publicAddress = (path: string): string =>
  new URL(path, config().publicUrl ?? `http://localhost:${config().port}`).href;

/** Reads the configuration anew; tests use it to move the data folder. */
export function resetConfig(env: Record<string, string | undefined>): void {
  current = readConfig(env);
}
