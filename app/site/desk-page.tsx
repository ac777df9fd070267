import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { councilsOfViewer, roundsOnDesk } from '~/councils/queries.server';
import { openHearings } from '~/hearings/queries.server';
import { may } from '~/identity/permissions';
import { requireViewer } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { dayInNorway } from '~/platform/norwegian-time';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { workshopsOfViewer } from '~/workshops/queries.server';
import { CouncilDesk } from './desk-council';
import { FacilitatorDesk } from './desk-facilitator';
import { PlannerDesk } from './desk-planner';
import { plannersDesk } from './desk.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.heading);

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const today = dayInNorway(new Date());
  const managesPlans = may(viewer, 'plans.manage');
  // Planners see every council; their desk lists hearings instead.
  const councils = managesPlans ? [] : await councilsOfViewer(viewer);
  const runsWorkshops = may(viewer, 'workshops.record');
  const needsHearings = (runsWorkshops && !managesPlans) || councils.length > 0;
  const [planner, hearings, workshops, rounds] = await Promise.all([
    managesPlans ? plannersDesk(viewer) : null,
    needsHearings ? openHearings(today) : [],
    workshopsOfViewer(viewer),
    councils.length > 0 ? roundsOnDesk(viewer) : [],
  ]);
  return {
    heading: i18nFor(args.context.language).getFixedT(null, 'site')('desk.title', { name: viewer.name }),
    today,
    planner,
    facilitator: runsWorkshops && (!managesPlans || workshops.length > 0) ? { hearings, workshops } : null,
    council: councils.length > 0 ? { councils, hearings, rounds } : null,
    managesUsers: may(viewer, 'users.manage'),
  };
}

export default function DeskPage() {
  const { t } = useTranslation('site');
  const { heading, today, planner, facilitator, council, managesUsers } = useLoaderData<typeof loader>();
  const nothing = !planner && !facilitator && !council && !managesUsers;
  return (
    <div className="stack" data-gap="xl">
      <h1 className="ds-heading" data-size="lg">
        {heading}
      </h1>
      {planner && <PlannerDesk {...planner} today={today} />}
      {council && <CouncilDesk {...council} today={today} />}
      {facilitator && <FacilitatorDesk {...facilitator} today={today} />}
      {managesUsers && (
        <section className="stack narrow" aria-labelledby="administration">
          <h2 className="ds-heading" data-size="md" id="administration">
            {t('desk.administration')}
          </h2>
          <ul className="plain-list link-rows">
            <li>
              <a className="ds-link" href={paths.users()}>
                {t('desk.users')}
              </a>
              <p className="muted small">{t('desk.usersHint')}</p>
            </li>
            <li>
              <a className="ds-link" href={paths.municipality()}>
                {t('desk.municipality')}
              </a>
              <p className="muted small">{t('desk.municipalityHint')}</p>
            </li>
          </ul>
        </section>
      )}
      {nothing && <p className="narrow">{t('desk.nothing')}</p>}
    </div>
  );
}
