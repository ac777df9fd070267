import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { daysLeft } from '~/hearings/period';
import { publishedHearings } from '~/hearings/queries.server';
import { municipality } from '~/identity/municipality.server';
import { i18nFor } from '~/language/i18n.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicInputCounts } from '~/submissions/public-inputs.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { HearingCard } from './hearing-card';
import { newestHearings } from './newest-hearings';

export const handle: PageHandle = { page: 'shared' };

export async function loader({ context }: LoaderFunctionArgs) {
  const today = dayInNorway(new Date());
  const [{ name }, hearings] = await Promise.all([municipality(), publishedHearings()]);
  const listed = newestHearings(hearings, today);
  const cards = (of: keyof typeof listed) =>
    Promise.all(
      listed[of].map(async ({ id, opensOn, closesOn, plan, ...hearing }) => ({
        id,
        opensOn,
        closesOn,
        plan,
        state: of,
        left: daysLeft({ closesOn }, today),
        inputs: (await publicInputCounts({ id, opensOn, closesOn, ...hearing }, today)).total,
      })),
    );
  const [open, upcoming, closed] = await Promise.all([cards('open'), cards('upcoming'), cards('closed')]);
  return { title: i18nFor(context.language).getFixedT(null, 'reading')('front.title'), name, open, upcoming, closed };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.name);

/** Which plans are in hearing, and the way in to each of them. */
export default function FrontPage() {
  const { name, open, upcoming, closed } = useLoaderData<typeof loader>();
  const { t } = useTranslation('reading');
  return (
    <>
      <div className="hero">
        <p className="kicker">{name}</p>
        <h1 className="display">{t('front.heading')}</h1>
        <p className="lead">{t('front.lead', { municipality: name })}</p>
      </div>
      <div className="stack" data-gap="xl">
        <section className="stack" data-gap="lg" aria-labelledby="open">
          <h2 className="ds-heading" data-size="md" id="open">
            {t('front.open')}
          </h2>
          {open.length > 0 ? (
            <ul className="card-grid plain-list">
              {open.map((hearing) => (
                <HearingCard key={hearing.id} hearing={hearing} />
              ))}
            </ul>
          ) : (
            <div className="empty">
              <p className="empty-title">{t('front.noneOpen')}</p>
              <p>{t('front.noneOpenText')}</p>
            </div>
          )}
        </section>
        <Further id="upcoming" heading={t('front.upcoming')} hearings={upcoming} />
        <Further id="past" heading={t('front.past')} hearings={closed} />
      </div>
    </>
  );
}

interface FurtherProps {
  id: string;
  heading: string;
  hearings: Parameters<typeof HearingCard>[0]['hearing'][];
}

function Further({ id, heading, hearings }: FurtherProps) {
  if (hearings.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="sm" id={id}>
        {heading}
      </h2>
      <ul className="card-grid plain-list">
        {hearings.map((hearing) => (
          <HearingCard key={hearing.id} hearing={hearing} />
        ))}
      </ul>
    </section>
  );
}
