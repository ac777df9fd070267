import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { paths } from '~/paths';
import type { RoundPageData } from './round-page-data.server';

const steps = ['invited', 'thinking', 'together', 'adopted', 'submitted'] as const;

/** Where the round stands, and the one thing that comes next. */
export function RoundSteps({ round, may, asksNothing }: RoundPageData) {
  const { t } = useTranslation('rounds');
  const at = steps.findIndex((step) => step === round.stage);
  const { id, council } = round;
  return (
    <section className="stack" aria-labelledby="stage">
      <h2 className="ds-heading" data-size="md" id="stage">
        {t('page.stage')}
      </h2>
      {at >= 0 && (
        <ol className="plain-list stage-steps">
          {steps.map((step, index) => (
            <li key={step} data-past={index < at || undefined} aria-current={index === at ? 'step' : undefined}>
              {t(`stage.${step}`)}
            </li>
          ))}
        </ol>
      )}
      <div className="narrow stack">
        <p>{t(`stageText.${round.stage}`, { name: round.adoptedBy })}</p>
        {round.stage === 'submitted' && round.statement && (
          <p>
            {t('page.receipt', {
              reference: round.statement.submission.reference,
              when: longInstant(round.statement.submission.receivedAt),
            })}
          </p>
        )}
        {may.statement && (
          <p className="row">
            <a className="ds-link" href={paths.roundStatement(council.id, id)}>
              {t('page.whole')}
            </a>
            <a className="ds-link" href={paths.statementPdf(id)}>
              {t('page.pdf')}
            </a>
          </p>
        )}
        {may.answers && !may.edit && (
          <p>
            <a className="ds-link" href={paths.memberTogether(id)}>
              {t('page.answers')}
            </a>
          </p>
        )}
        {may.openThinking && <Press intent="think">{t('page.think')}</Press>}
        {may.openTogether && (
          <>
            <Press intent="together">{t('page.together')}</Press>
            <p className="muted">{t('page.togetherHint')}</p>
          </>
        )}
        {may.edit && (
          <p className="row">
            <a className="ds-button" href={paths.roundQuestion(council.id, id, 1)}>
              {t('page.work')}
            </a>
            <a className="ds-button" data-variant="secondary" href={paths.roundAdoption(council.id, id)}>
              {t('page.adoption')}
            </a>
          </p>
        )}
        {!may.edit && may.adoption && (
          <p>
            <a className="ds-link" href={paths.roundAdoption(council.id, id)}>
              {t('page.minutes')}
            </a>
          </p>
        )}
        {may.submit && <Press intent="submit">{t('page.submit')}</Press>}
        {may.nothing &&
          (asksNothing ? (
            <form method="post" className="panel stack" id="nothing">
              <p>{t('nothing.sure')}</p>
              <p className="row">
                <button className="ds-button" data-color="danger" name="intent" value="nothing">
                  {t('nothing.send')}
                </button>
                <a className="ds-link" href={paths.round(council.id, id)}>
                  {t('nothing.no')}
                </a>
              </p>
            </form>
          ) : (
            <p>
              <a className="ds-link" href={`${paths.round(council.id, id, { ingen: 1 })}#nothing`}>
                {t('nothing.ask')}
              </a>
            </p>
          ))}
      </div>
    </section>
  );
}

function Press({ intent, children }: { intent: string; children: string }) {
  return (
    <form method="post">
      <button className="ds-button" name="intent" value={intent}>
        {children}
      </button>
    </form>
  );
}
