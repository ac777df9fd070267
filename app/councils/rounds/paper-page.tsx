import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { scaleSteps } from '../questions';
import { roundById } from './queries.server';
import { requireRoundStaff } from './round-access.server';
import { RoundHead } from './round-head';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.round.council.name);

export async function loader(args: LoaderFunctionArgs) {
  const insider = await requireRoundStaff(args, 'helpMembers');
  const { id, council, plan, answerBy, questions, sections } = await roundById(insider.roundId);
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'rounds')('paper.title'),
    round: { id, council, plan, answerBy, questions, sections: sections.filter(({ asked }) => asked) },
  };
}

/** The questions to print, with room to write, for members who want paper. */
export default function PaperPage() {
  const { title, round } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation('rounds');
  const lang = round.council.languageForm === i18n.language ? undefined : round.council.languageForm;
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack no-print" data-gap="sm">
        <RoundHead round={round} title={title} />
        <p>{t('paper.lead')}</p>
      </div>
      <article className="sheet stack" data-gap="lg" lang={lang}>
        <h2 className="ds-heading" data-size="sm">
          {round.council.name}: {round.plan.title}
        </h2>
        <p>{t('paper.answerBy', { day: longDay(round.answerBy) })}</p>
        <p className="writing-line">{t('paper.name')}</p>
        <ol className="plain-list stack" data-gap="lg">
          {round.questions.map(({ number, text, hint, type, options }) => (
            <li className="paper-question stack" data-gap="sm" key={number}>
              <h3 className="ds-heading" data-size="xs">
                {number}. {text}
              </h3>
              {hint && <p>{hint}</p>}
              {type === 'scale' && (
                <p>
                  {scaleSteps.map((step) => `☐ ${step}`).join('   ')} {t('paper.scale')}
                </p>
              )}
              {type === 'choice' && options.map((option) => <p key={option}>☐ {option}</p>)}
              {type === 'ranking' && (
                <>
                  <p>{t('paper.ranking')}</p>
                  {options.map((option) => (
                    <p key={option}>____ {option}</p>
                  ))}
                </>
              )}
              {type === 'planPart' && round.sections.map((section) => <p key={section.key}>☐ {section.title}</p>)}
              <div className="writing-room" />
            </li>
          ))}
        </ol>
      </article>
    </div>
  );
}
