import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { countMailRequest } from '~/messages/mail-limits.server';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { ErrorSummary } from '~/ui/error-summary';
import { TextField } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { useProblems } from '../problems';
import { parseLostLink } from './lost-link-form';
import { askForLostLinks } from './send-lost-links.server';

export const handle: PageHandle = { page: 'plain' };

export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    title: i18nFor(context.language).getFixedT(null, 'submissions')('lost.title'),
    sent: new URL(request.url).searchParams.has('sendt'),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseLostLink(await request.formData());
  const answer = (tooMany: boolean, status: number) => data({ tooMany, lastResult: submission.reply() }, { status });
  if (submission.status !== 'success') return answer(false, 422);
  try {
    await countMailRequest(context.clientAddress);
  } catch (error) {
    if (error instanceof Failure && error.code === 'tooMany') return answer(true, 429);
    throw error;
  }
  await askForLostLinks({ ...submission.value, language: context.languageForm });
  return redirect(paths.lostLink({ sendt: '1' }), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

/** Where a sender who has lost their private link gets a new one by mail. */
export default function LostLinkPage() {
  const { title, sent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('submissions');
  const { t: site } = useTranslation('site');
  const problems = useProblems(answer?.lastResult);
  const typed = answer?.lastResult.initialValue;
  return (
    <div className="narrow stack" data-gap="lg">
      <h1 className="section-title">{sent ? t('lost.sentTitle') : title}</h1>
      {sent ? (
        <>
          <p role="status">{t('lost.sent')}</p>
          <p>{t('lost.noAddress')}</p>
          <p>
            <a className="ds-link" href={paths.lostLink()}>
              {t('lost.again')}
            </a>
          </p>
        </>
      ) : (
        <form method="post" className="stack" noValidate>
          <p>{t('lost.lead')}</p>
          {answer?.tooMany && (
            <Notice tone="danger" role="alert">
              <p>{t('lost.tooMany')}</p>
            </Notice>
          )}
          <ErrorSummary errors={problems.all} />
          <TextField
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            label={t('lost.email')}
            defaultValue={String(typed?.email ?? '')}
            errors={problems.of('email')}
            required
          />
          <TextField
            id="reference"
            name="reference"
            autoComplete="off"
            label={
              <>
                {t('lost.reference')} <span className="muted">({site('form.optional')})</span>
              </>
            }
            hint={t('lost.referenceHint')}
            defaultValue={String(typed?.reference ?? '')}
            errors={problems.of('reference')}
          />
          <button className="ds-button">{t('lost.send')}</button>
        </form>
      )}
    </div>
  );
}
