import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Notice } from '~/ui/notice';
import type { Flags } from './proof.server';
import { UnheardList } from './unheard-list';

/** What must be done about hearing the statutory councils while there is time, or written down when there is none. */
export function UnheardNotice({
  flags,
  plan,
  hearing,
}: {
  flags: Flags | null;
  plan: { slug: string; languageForm: string };
  hearing: { number: number };
}) {
  const { t } = useTranslation('parties');
  if (!flags) return null;
  const { open, left, unheard, unexplained } = flags;
  if (open ? unheard.length === 0 : unexplained.length === 0) return null;
  return (
    <Notice tone="warning">
      {open ? (
        <>
          <p>
            <strong>{t('proof.unheard')}.</strong> {t('proof.time', { count: left })}
          </p>
          <UnheardList unheard={unheard} planLanguage={plan.languageForm} brief />
        </>
      ) : (
        <p>
          <strong>{t('proof.unexplained', { count: unexplained.length })}</strong> {unexplained.join(', ')}
        </p>
      )}
      <p>
        <a className="ds-link" href={`${paths.proof(plan.slug, hearing.number)}${open ? '' : '#silent'}`}>
          {open ? t('page.proof') : t('proof.explain')}
        </a>
      </p>
    </Notice>
  );
}
