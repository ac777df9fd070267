import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { config } from '~/platform/config.server';
import { Choice, FieldSet } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { giveMemberLinks } from './member-links.server';
import { qrCode } from '~/platform/qr-code.server';
import { roundById } from './queries.server';
import { requireRoundStaff } from './round-access.server';
import { RoundHead } from './round-head';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.round.council.name);

const ways = ['paper', 'mail'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const insider = await requireRoundStaff(args, 'helpMembers');
  const round = await roundById(insider.roundId);
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'rounds')('links.title'),
    round: {
      id: round.id,
      council: round.council,
      plan: round.plan,
      answerBy: round.answerBy,
      joinCode: round.joinCode,
      page: new URL(paths.enterCode(), config().publicUrl ?? new URL(args.request.url).origin).href,
    },
    members: round.members.map(({ id, name, email }) => ({ id, name, hasEmail: email !== '' })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const insider = await requireRoundStaff(args, 'helpMembers');
  const round = await roundById(insider.roundId);
  const form = await args.request.formData();
  const members = form.getAll('members').filter((value) => typeof value === 'string');
  if (members.length === 0) return data({ problem: true as const, letters: [] }, { status: 422 });
  const letters = await giveMemberLinks(insider, round, {
    members,
    byMail: form.get('way') === 'mail',
    origin: new URL(args.request.url).origin,
  });
  if (letters.length === 0) return redirect(paths.round(insider.councilId, round.id), 303);
  // Answered here, not after a redirect: the links are kept nowhere that another request could show them from.
  return data({
    problem: false as const,
    letters: await Promise.all(letters.map(async (letter) => ({ ...letter, qr: await qrCode(letter.link) }))),
  });
}

/** Personal links for members: by e-mail, or as letters to print with a link, a picture to point at and the code. */
export default function LinksPage() {
  const { title, round, members } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, i18n } = useTranslation('rounds');
  const lang = round.council.languageForm === i18n.language ? undefined : round.council.languageForm;
  const letters = result && !result.problem ? result.letters : [];
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack no-print" data-gap="sm">
        <RoundHead round={round} title={title} />
        <p>{t('links.lead')}</p>
      </div>
      {letters.length > 0 ? (
        <>
          <div className="no-print">
            <Notice tone="warning">
              <p>{t('links.once')}</p>
            </Notice>
          </div>
          {letters.map(({ memberId, name, link, qr }) => (
            <article className="sheet stack" key={memberId} lang={lang}>
              <h2 className="ds-heading" data-size="sm">
                {t('links.hello', { name })}
              </h2>
              <p>{t('links.letter', { council: round.council.name, plan: round.plan.title })}</p>
              <p>{t('links.answerBy', { day: longDay(round.answerBy) })}</p>
              <p>{t('links.way1')}</p>
              <img className="qr" src={qr} alt={t('links.qr')} width="180" height="180" />
              <p className="private-link">{link}</p>
              {round.joinCode && <p>{t('links.way2', { code: round.joinCode, page: round.page })}</p>}
            </article>
          ))}
        </>
      ) : (
        <form method="post" className="stack" data-gap="lg">
          {result?.problem && (
            <p className="ds-validation-message" role="alert">
              {t('links.nobody')}
            </p>
          )}
          <FieldSet legend={t('links.who')}>
            {members.map(({ id, name, hasEmail }) => (
              <Choice
                key={id}
                type="checkbox"
                id={`member-${id}`}
                name="members"
                value={id}
                defaultChecked
                label={name}
                hint={hasEmail ? t('links.hasEmail') : t('links.noEmail')}
              />
            ))}
          </FieldSet>
          <FieldSet legend={t('links.way')}>
            {ways.map((way) => (
              <Choice
                key={way}
                type="radio"
                id={`way-${way}`}
                name="way"
                value={way}
                defaultChecked={way === 'paper'}
                label={t(`links.ways.${way}`)}
              />
            ))}
          </FieldSet>
          <button className="ds-button">{t('links.give')}</button>
        </form>
      )}
    </div>
  );
}
