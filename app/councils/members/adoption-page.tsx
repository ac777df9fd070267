import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { privateHeaders } from '~/submissions/own-submission.server';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { adopt } from '../rounds/adopt.server';
import { requireInsider } from '../rounds/round-access.server';
import { statementOf } from '../rounds/statement.server';
import { StatementText } from '../statement-text';

export const handle: PageHandle = { page: 'plain' };
export const headers: HeadersFunction = () => privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title, data?.statement.round.council.name),
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const { roundId } = await requireInsider(args, 'adopt');
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'members')('adopt.title'),
    statement: await statementOf(roundId),
  };
}

/** The leader adopts what they have read; not what somebody changed meanwhile. */
export async function action(args: ActionFunctionArgs) {
  const insider = await requireInsider(args, 'adopt');
  const form = await args.request.formData();
  const revision = z.coerce.number().pipe(z.int32()).catch(-1).parse(form.get('revision'));
  if (form.get('confirmed') !== 'yes') return data({ problem: 'notConfirmed' as const }, { status: 422 });
  try {
    await adopt(insider, revision);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return data({ problem: 'changed' as const }, { status: 409 });
  }
  return redirect(paths.memberRound(insider.roundId), 303);
}

/** The whole text and the facts of the meeting, for the leader to adopt. */
export default function AdoptionPage() {
  const { title, statement } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('members');
  const { round } = statement;
  return (
    <div className="narrow stack easy" data-gap="lg">
      <p>
        <a className="back-link" href={paths.memberRound(round.id)}>
          {t('question.all')}
        </a>
      </p>
      <div className="stack">
        <h1 className="section-title">{title}</h1>
        <p>{t('adopt.lead')}</p>
      </div>
      {result?.problem && (
        <Notice tone="warning" role="alert">
          <p>{t(`adopt.problem.${result.problem}`)}</p>
        </Notice>
      )}
      <StatementText statement={statement} />
      {round.readyAt ? (
        <form method="post" className="panel stack">
          <input type="hidden" name="revision" value={round.revision} />
          <div className="ds-field">
            <input className="ds-input" type="checkbox" id="confirmed" name="confirmed" value="yes" required />
            <label className="ds-label" data-weight="regular" htmlFor="confirmed">
              {t('adopt.confirm')}
            </label>
          </div>
          <button className="ds-button" data-size="lg">
            {t('adopt.now')}
          </button>
          <p className="muted">{t('adopt.frozen')}</p>
        </form>
      ) : (
        <Notice>
          <p>{t('adopt.notReady')}</p>
        </Notice>
      )}
    </div>
  );
}
