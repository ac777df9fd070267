import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';

/** Heading of the secretary's pages about one round, with the way back to its workbench. */
export function RoundHead({ round, title }: { round: { id: string; council: { id: string } }; title: string }) {
  const { t } = useTranslation('rounds');
  return (
    <>
      <p>
        <a className="ds-link" href={paths.round(round.council.id, round.id)}>
          {t('back')}
        </a>
      </p>
      <h1 className="ds-heading" data-size="lg">
        {title}
      </h1>
    </>
  );
}
