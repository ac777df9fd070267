import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Choice, FieldSet, TextField } from '~/ui/field';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { joinByCode, openByCode } from './join-by-code.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export const loader = ({ context }: LoaderFunctionArgs) => ({
  title: i18nFor(context.language).getFixedT(null, 'members')('code.title'),
});

/** First the code, then (for a council) who one is; each step brings the code along, and it is tried anew. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const textOf = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.slice(0, 200) : '';
  };
  const typed = textOf('code');
  const member = textOf('member');
  const refuse = (problem: 'wrong' | 'tooMany') =>
    data({ typed, problem, round: null, chosen: '' }, { status: problem === 'tooMany' ? 429 : 422 });

  const opened = await openByCode(typed, context.clientAddress);
  if ('problem' in opened) return refuse(opened.problem);
  if (opened.kind === 'party') return redirect(paths.partyAnswer(opened.code), 303);
  if (!form.has('step')) return data({ typed, problem: null, round: opened, chosen: '' });
  const joined = await joinByCode(typed, member, context.clientAddress);
  if (!('problem' in joined)) {
    return redirect(paths.memberRound(joined.roundId), { status: 303, headers: { 'Set-Cookie': joined.setCookie } });
  }
  if (joined.problem === 'wrong' || joined.problem === 'tooMany') return refuse(joined.problem);
  return data({ typed, problem: joined.problem, round: opened, chosen: member }, { status: 422 });
}

export default function EnterCodePage() {
  const result = useActionData<typeof action>();
  const { t, i18n } = useTranslation('members');
  const round = result?.round;
  return (
    <div className="narrow stack easy" data-gap="lg">
      <h1 className="section-title">{t('code.title')}</h1>
      {round ? (
        <form method="post" className="stack" data-gap="lg">
          <input type="hidden" name="code" value={round.code} />
          <input type="hidden" name="step" value="name" />
          <p lang={round.languageForm === i18n.language ? undefined : round.languageForm}>
            <strong>{round.council}</strong>
          </p>
          <div data-error-summary={result.problem ? true : undefined} tabIndex={-1}>
            <FieldSet legend={t('code.who')}>
              {round.members.map(({ id, name, taken }) => (
                <Choice
                  key={id}
                  type="radio"
                  id={`member-${id}`}
                  name="member"
                  value={id}
                  disabled={taken}
                  label={taken ? t('code.taken', { name }) : name}
                />
              ))}
            </FieldSet>
            {(result.problem === 'taken' || result.problem === 'choose') && (
              <p className="ds-validation-message" role="alert">
                {t(`code.problem.${result.problem}`)}
              </p>
            )}
          </div>
          <p className="muted">{t('code.takenHint')}</p>
          <button className="ds-button" data-size="lg">
            {t('code.start')}
          </button>
        </form>
      ) : (
        <form method="post" className="stack" data-gap="lg">
          <p>{t('code.lead')}</p>
          <TextField
            id="code"
            name="code"
            label={t('code.code')}
            hint={t('code.hint')}
            defaultValue={result?.typed}
            errors={
              result?.problem === 'wrong' || result?.problem === 'tooMany'
                ? [t(`code.problem.${result.problem}`)]
                : undefined
            }
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            required
          />
          <button className="ds-button" data-size="lg">
            {t('code.next')}
          </button>
        </form>
      )}
    </div>
  );
}
