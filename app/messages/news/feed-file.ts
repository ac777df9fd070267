import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { publishedPlan } from '~/hearings/queries.server';
import { municipality } from '~/identity/municipality.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { atomFeed } from './atom';
import { newsWords } from './news-words.server';

/** The newest so many. */
const most = 50;

/** What happened to a plan and its hearings, as an Atom feed in the plan's language. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { plan, hearing } = found(await publishedPlan(params.plan ?? ''));
  const [{ name }, news] = await Promise.all([
    municipality(),
    database().planNews.findMany({
      where: { planId: plan.id },
      orderBy: [{ happenedAt: 'desc' }, { id: 'desc' }],
      take: most,
      include: { hearing: { select: { opensOn: true, closesOn: true } } },
    }),
  ]);
  const body = atomFeed({
    id: `urn:uuid:${plan.id}`,
    title: i18nFor(plan.languageForm).getFixedT(null, 'messages')('news.feedTitle', { plan: plan.title }),
    author: name,
    language: plan.languageForm,
    self: publicAddress(paths.feed(plan.slug)),
    page: publicAddress(paths.plan(plan.slug)),
    since: hearing.publishedAt ?? plan.createdAt,
    entries: news.map((each) => ({
      ...newsWords({ ...each, plan }, plan.languageForm),
      id: `urn:uuid:${each.id}`,
      at: each.happenedAt,
    })),
  });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
    ETag: etag,
  };
  // Feed readers ask every hour; most times nothing is new.
  if (request.headers.get('If-None-Match')?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
