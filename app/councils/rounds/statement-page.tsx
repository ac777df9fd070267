import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { may } from '~/identity/permissions';
import { i18nFor } from '~/language/i18n.server';
import { longInstant } from '~/language/dates';
import { paths } from '~/paths';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { StatementText } from '../statement-text';
import { requireRoundStaff } from './round-access.server';
import { statementOf } from './statement.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.statement.round.plan.title);

export async function loader(args: LoaderFunctionArgs) {
  const { roundId, viewer } = await requireRoundStaff(args, 'seeStatement');
  const statement = await statementOf(roundId);
  const t = i18nFor(args.context.language).getFixedT(null, 'rounds');
  return {
    title: t('pdf.title', { council: statement.round.council.name }),
    statement,
    triages: may(viewer, 'inputs.triage'),
  };
}

/** An adopted statement as a whole; for the planning group with the way to each of its points, and to the party. */
export default function WholeStatementPage() {
  const { title, statement, triages } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation('rounds');
  const { round, reference } = statement;
  const { plan, hearing, council } = round;
  const planLang = plan.languageForm === i18n.language ? undefined : plan.languageForm;
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack" data-gap="sm">
        <p>
          {triages ? (
            <a className="ds-link" href={paths.party(plan.slug, hearing.number, round.party.id)}>
              {t('whole.toParty')}
            </a>
          ) : (
            <a className="ds-link" href={paths.round(council.id, round.id)}>
              {t('back')}
            </a>
          )}
        </p>
        <h1 className="ds-heading" data-size="lg">
          {title}
        </h1>
        <p lang={planLang}>{plan.title}</p>
        {reference && round.submittedAt && (
          <p className="muted">{t('page.receipt', { reference, when: longInstant(round.submittedAt) })}</p>
        )}
        <p className="row">
          <a className="ds-link" href={paths.statementPdf(round.id)}>
            {t('page.pdf')}
          </a>
          {round.minutesSha256 && (
            <a className="ds-link" href={paths.minutesPdf(round.id)}>
              {t('whole.minutes')}
            </a>
          )}
          {triages && reference && (
            <a className="ds-link" href={paths.submission(reference)}>
              {t('whole.points')}
            </a>
          )}
        </p>
      </div>
      <StatementText statement={statement} linkToInputs={triages} />
    </div>
  );
}
