import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { paths } from '~/paths';
import type { WholeStatement } from './rounds/statement.server';
import { tallyWords, votesWords } from './tally-words';

/**
 * A round's statement as a whole: the facts of the meeting, each question with its answer, votes and dissent.
 *
 * @param linkToInputs for the planning group: from each answer to the input that it became
 */
export function StatementText({
  statement,
  level = 2,
  linkToInputs = false,
}: {
  statement: WholeStatement;
  level?: 2 | 3;
  linkToInputs?: boolean;
}) {
  const Heading = `h${level}` as const;
  const { t, i18n } = useTranslation('rounds');
  const { round, questions, typedIn, dissents, reference } = statement;
  const lang = round.council.languageForm === i18n.language ? undefined : round.council.languageForm;
  const planLang = round.plan.languageForm === i18n.language ? undefined : round.plan.languageForm;
  const facts: [string, string][] = [
    [t('facts.meetingOn'), round.meetingOn && longDay(round.meetingOn)],
    [t('facts.caseNumber'), round.caseNumber],
    [
      t('facts.present'),
      round.present === null || round.seats === null
        ? ''
        : t('facts.presentOf', { present: round.present, seats: round.seats }),
    ],
    [t('facts.conflicts'), round.adoptedBy ? round.conflicts || t('facts.noConflicts') : round.conflicts],
    [t('facts.adoptedBy'), round.adoptedBy],
  ];
  const inputLink = (input: number | null) =>
    linkToInputs &&
    reference &&
    input !== null && (
      <p>
        <a className="ds-link" href={paths.input(round.plan.slug, round.hearing.number, `${reference}-${input}`)}>
          {t('whole.toInput', { input: `${reference}-${input}` })}
        </a>
      </p>
    );
  return (
    <div className="stack" data-gap="lg">
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd className="wrap-lines">{value}</dd>
            </Fragment>
          ))}
      </dl>
      {questions.length > 0 && (
        <ol className="plain-list stack" data-gap="lg">
          {questions.map(
            ({ number, question, text, place, sources, tally, type, proposals, dissents: against, input }) => (
              <li className="stack" data-gap="sm" key={number}>
                <Heading className="ds-heading" data-size="sm" lang={lang}>
                  {number}. {question}
                </Heading>
                {place && (
                  <p className="muted small" lang={planLang}>
                    {place}
                  </p>
                )}
                {text ? (
                  <p className="wrap-lines said" lang={lang}>
                    {text}
                  </p>
                ) : (
                  <p className="muted">{t('statement.noText')}</p>
                )}
                <p className="muted small">
                  {[
                    tallyWords(t, { type }, tally, round.sections),
                    sources > 0 ? t('statement.sources', { count: sources }) : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {proposals.map((proposal) => (
                  <p key={proposal.id}>
                    <strong>{t('statement.proposal')}</strong> <span lang={lang}>{proposal.text}</span>{' '}
                    <span className="muted">{votesWords(t, proposal)}</span>
                  </p>
                ))}
                {against.map((dissent) => (
                  <Dissent key={dissent.id} dissent={dissent} lang={lang} />
                ))}
                {inputLink(input)}
              </li>
            ),
          )}
        </ol>
      )}
      {typedIn.map(({ number, text, place }) => (
        <section className="stack" data-gap="sm" key={number}>
          <Heading className="ds-heading" data-size="sm" lang={place ? planLang : undefined}>
            {place || t('common.wholePlan')}
          </Heading>
          <p className="wrap-lines said" lang={lang}>
            {text}
          </p>
          {inputLink(number)}
        </section>
      ))}
      {dissents.map((dissent) => (
        <Dissent key={dissent.id} dissent={dissent} lang={lang} />
      ))}
    </div>
  );
}

function Dissent({
  dissent,
  lang,
}: {
  dissent: { kind: 'minuteNote' | 'dissent'; name: string; text: string };
  lang: string | undefined;
}) {
  const { t } = useTranslation('rounds');
  return (
    <p>
      <strong>{t(`dissentKind.${dissent.kind}`, { name: dissent.name })}</strong>{' '}
      <span className="wrap-lines" lang={lang}>
        {dissent.text}
      </span>
    </p>
  );
}
