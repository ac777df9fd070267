import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { ErrorSummary } from '~/ui/error-summary';
import { TextField } from '~/ui/field';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { readCode } from './code';
import { countWrongCode, isGuessing } from './join-limit.server';
import { workshopByCode } from './join-workshop.server';

export const handle: PageHandle = { page: 'plain' };

/** Finds the workshop that a code leads to. The form is asked for with GET, so that a code is an address too. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('kode') ?? '';
  const title = i18nFor(context.language).getFixedT(null, 'room')('join.title');
  if (!typed.trim()) return { title, typed: '', isWrong: false };
  if (await isGuessing(context.clientAddress)) throw new Failure('tooMany');
  const read = readCode(typed);
  const workshop = read && (await workshopByCode(read.code));
  if (!workshop) {
    await countWrongCode(context.clientAddress);
    return data({ title, typed, isWrong: true }, { status: 404 });
  }
  throw redirect(paths.room(read.code, read.table));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

/** Where people come who have a code and nothing else. */
export default function JoinPage() {
  const { title, typed, isWrong } = useLoaderData<typeof loader>();
  const { t } = useTranslation('room');
  const errors = isWrong ? [{ fieldId: 'kode', message: t('join.wrongCode') }] : [];
  return (
    <div className="narrow stack" data-gap="lg">
      <div className="stack" data-gap="sm">
        <h1 className="section-title">{title}</h1>
        <p className="lead">{t('join.lead')}</p>
      </div>
      <ErrorSummary errors={errors} />
      <form method="get" className="stack join-form">
        <TextField
          id="kode"
          name="kode"
          label={t('join.code')}
          hint={t('join.codeHint')}
          defaultValue={typed}
          errors={errors.map(({ message }) => message)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          required
        />
        <button className="ds-button">{t('join.find')}</button>
      </form>
    </div>
  );
}
