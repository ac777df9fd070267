import type { AppLoadContext } from '@remix-run/node';
import { signInProvider } from '~/identity/participants/provider.server';

interface Ruled {
  signIn: 'notOffered' | 'offered' | 'required';
}

/** Whether senders in this hearing may sign in: where the installation has a provider and the hearing offers it. */
export const offersSignIn = ({ signIn }: Ruled): boolean => signIn !== 'notOffered' && signInProvider() !== null;

/** Whether they must. Without a provider nobody could, so then nobody must. */
export const needsSignIn = (hearing: Ruled): boolean => hearing.signIn === 'required' && offersSignIn(hearing);

/** Where a sender stands: nothing to sign in with, may, must, or has. */
export type SignInState = 'none' | 'offered' | 'needed' | 'signedIn';

/** What a page with a form tells of signing in. */
export async function signInState(hearing: Ruled, { participant }: AppLoadContext): Promise<SignInState> {
  if (!offersSignIn(hearing)) return 'none';
  if (await participant()) return 'signedIn';
  return needsSignIn(hearing) ? 'needed' : 'offered';
}
