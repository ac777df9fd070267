import type { ServerBuild } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { Failure } from '~/platform/failure';
import { answerFailures } from './answer-failures.server';

type Loader = (args: unknown) => Promise<unknown>;

/** What the loader of a page or of a file throws, when it fails with "not found". */
async function thrownBy(
  page: object,
  request = new Request('http://localhost/vedlegg/x', { headers: { Accept: 'text/html' } }),
) {
  const loader = () => Promise.reject(new Failure('notFound'));
  const build = { routes: { x: { id: 'x', module: { ...page, loader } } } } as unknown as ServerBuild;
  const answered = answerFailures(build).routes.x!.module.loader as unknown as Loader;
  return answered({ request, params: {}, context: { language: 'nn' } }).catch((thrown: unknown) => thrown);
}

describe('a failure', () => {
  it('of a page has its status, for the error page to speak of', async () => {
    expect(await thrownBy({ default: () => null })).toMatchObject({
      data: { code: 'notFound' },
      init: { status: 404 },
    });
  });

  it('of a file is told in the language of who asks, with a way on', async () => {
    const answer = (await thrownBy({})) as Response;
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const html = await answer.text();
    expect(html).toContain('<html lang="nn">');
    expect(html).toContain('<h1>Vi fann ikkje sida</h1>');
    expect(html).toContain('href="/"');
  });

  it('of what a script asks for keeps to its status', async () => {
    const request = new Request('http://localhost/med/x/tilstand', { headers: { Accept: 'application/json' } });
    expect(await thrownBy({}, request)).toMatchObject({ init: { status: 404 } });
  });
});
