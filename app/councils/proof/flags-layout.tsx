import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { hearingByNumber } from '~/hearings/queries.server';
import { may } from '~/identity/permissions';
import { flagsOf } from './proof.server';
import { UnheardNotice } from './unheard-notice';

/** Around the page of a hearing, which is in a room below and knows no councils. The page itself guards its door. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  if (!may(await context.viewer(), 'parties.invite')) return null;
  const hearing = await hearingByNumber(params.plan ?? '', Number(params.hearing));
  if (!hearing) return null;
  return {
    flags: await flagsOf(hearing),
    plan: { slug: hearing.plan.slug, languageForm: hearing.version.languageForm },
    hearing: { number: hearing.number },
  };
}

export default function FlagsLayout() {
  const flagged = useLoaderData<typeof loader>();
  return (
    <div className="stack" data-gap="lg">
      {flagged && (
        <div className="narrow">
          <UnheardNotice {...flagged} />
        </div>
      )}
      <Outlet />
    </div>
  );
}
