import type { AppLoadContext } from '@remix-run/node';
import type { InterfaceLanguage } from '../app/language/language-form';
import type { Viewer } from '../app/identity/permissions';

interface Call {
  viewer?: Viewer | null;
  params?: Record<string, string>;
  /** Makes it a POST. */
  form?: Record<string, string> | [string, string][];
  path?: string;
  cookie?: string;
  clientAddress?: string;
  language?: InterfaceLanguage;
  participant?: { id: string } | null;
}

/** What a loader or action is called with: a request, the route's parameters, and what the edge knows. */
export function requestArgs({
  viewer = null,
  params = {},
  form,
  path = '/',
  cookie,
  clientAddress = '192.0.2.1',
  language = 'nn',
  participant = null,
}: Call) {
  const context: AppLoadContext = {
    language,
    languageForm: language === 'en' ? 'nn' : language,
    requestId: 'test',
    nonce: 'test',
    clientAddress,
    viewer: () => Promise.resolve(viewer),
    participant: () => Promise.resolve(participant),
  };
  const request = new Request(`http://localhost${path}`, {
    method: form ? 'POST' : 'GET',
    headers: cookie ? { Cookie: cookie } : {},
    body: form ? new URLSearchParams(form) : null,
  });
  return { request, params, context };
}

/** The status of what a loader or action gave or threw, whichever way it says it. */
export async function statusOf(answer: Promise<unknown>): Promise<number> {
  const given = await answer.catch((error: unknown) => error);
  if (given instanceof Response) return given.status;
  if (given && typeof given === 'object' && 'init' in given) {
    return (given.init as ResponseInit | null)?.status ?? 200;
  }
  if (given && typeof given === 'object' && 'status' in given) return Number(given.status);
  if (given instanceof Error) throw given;
  return 200;
}
