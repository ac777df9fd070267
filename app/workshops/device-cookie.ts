import { paths } from '~/paths';

const name = 'bord';
/** A device may come back the day after, with what it wrote without network. */
const maxAge = 7 * 24 * 3600;

/** The secret that a device was given when it joined; each workshop has its own cookie, by its path. */
export const deviceSecret = (cookies: string | null): string | null =>
  new RegExp(`(?:^|;\\s*)${name}=([\\w-]{20,100})`).exec(cookies ?? '')?.[1] ?? null;

/** The cookie that keeps it. Scripts cannot read it, and it is sent to this workshop's pages only. */
export const deviceCookie = (code: string, secret: string, secure: boolean): string =>
  `${name}=${secret}; Path=${paths.room(code)}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/** Makes the device forget that it took part. */
export const forgetDevice = (code: string): string =>
  `${name}=; Path=${paths.room(code)}; Max-Age=0; HttpOnly; SameSite=Lax`;
