import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { outcomes } from '~/submissions/answers/outcomes';
import type { AnswerFigures } from './answer-figures.server';

interface Props {
  plan: string;
  section: string;
  figures: AnswerFigures;
}

/** In short what was answered to all that was said about a section. Each figure leads to what it counts. */
export function SectionAnswers({ plan, section, figures }: Props) {
  const { t } = useTranslation('answers');
  const { inputs, answered } = figures;
  return (
    <section className="panel stack" data-gap="sm" aria-labelledby="answered">
      <h2 className="ds-heading" data-size="xs" id="answered">
        {t('section.heading')}
      </h2>
      <p>
        <a className="ds-link" href={paths.answers(plan, { del: section }, 'merknader')}>
          {t('section.answered', { count: inputs, answered })}
        </a>{' '}
        {t('section.allChannels')}
      </p>
      <ul className="tidy-list">
        {outcomes
          .filter((outcome) => figures.outcomes[outcome])
          .map((outcome) => (
            <li key={outcome}>
              <a className="ds-link" href={paths.answers(plan, { del: section, utfall: outcome }, 'merknader')}>
                {t(`outcome.${outcome}`)}: {figures.outcomes[outcome]}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
