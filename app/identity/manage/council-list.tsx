import type { SubmissionResult } from '@conform-to/react';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { paths } from '~/paths';
import { CouncilForm } from '../council-fields';
import type { CouncilKind } from '../council-kinds';

interface ListedCouncil {
  id: string;
  name: string;
  kind: CouncilKind;
  members: number;
}

/** The councils, and the form that makes a new one. */
export function CouncilList({
  councils,
  language,
  lastResult,
}: {
  councils: ListedCouncil[];
  language: LanguageForm;
  lastResult: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation('identity');
  return (
    <section className="stack" aria-labelledby="councils">
      <h2 className="ds-heading" data-size="md" id="councils">
        {t('users.councils')}
      </h2>
      <ul className="plain-list people-list">
        {councils.map(({ id, name, kind, members }) => (
          <li className="person" key={id}>
            <Link className="ds-link person-name" to={paths.council(id)}>
              {name}
            </Link>
            <span className="muted small">
              {t(`councilKind.${kind}`)} · {t('users.members', { count: members })}
            </span>
          </li>
        ))}
      </ul>
      <details className="ds-details" open={lastResult ? true : undefined}>
        <summary>{t('users.newCouncil')}</summary>
        <CouncilForm council={null} language={language} lastResult={lastResult} />
      </details>
    </section>
  );
}
