import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';

interface Props {
  /** The public sees less than was sent. */
  hides: boolean;
  /** What is shown is the original. */
  original: boolean;
  reference: string;
}

/** Says that something is hidden in the text, and gives the way to the original, which is written down. */
export function OriginalNotice({ hides, original, reference }: Props) {
  const { t } = useTranslation('triage');
  if (!hides) return null;
  if (original) return <p className="muted small">{t('redaction.original')}</p>;
  return (
    <p className="muted small">
      {t('redaction.hiddenHere')}{' '}
      <Link className="ds-link" to={paths.submission(reference, { original: 1 })}>
        {t('redaction.readOriginal')}
      </Link>
    </p>
  );
}
