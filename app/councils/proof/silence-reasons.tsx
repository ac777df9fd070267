import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { TextArea } from '~/ui/field';
import type { ProofPageData } from './proof-page-data.server';

/** The statutory councils that have not answered, each with the reason, or the form that asks for it. */
export function SilenceReasons({
  silent,
  open,
  result,
}: ProofPageData & { result: { problem: 'missing' | 'stale'; council: string; reason: string } | undefined }) {
  const { t } = useTranslation('parties');
  if (silent.length === 0) return null;
  return (
    <section className="stack narrow" aria-labelledby="silent">
      <h2 className="ds-heading" data-size="md" id="silent">
        {t('proof.silent', { count: silent.length })}
      </h2>
      <p>{open ? t('proof.silentOpen') : t('proof.silentClosed')}</p>
      <p className="muted">{t('proof.others')}</p>
      {silent.map(({ councilId, name, invitedAt, reason }) => {
        const mine = result?.council === councilId ? result : undefined;
        return (
          <article className="ds-card stack" data-gap="sm" key={councilId}>
            <h3 className="ds-heading" data-size="xs">
              {name}
            </h3>
            <p className="muted small">
              {invitedAt ? t('proof.invited', { when: longInstant(invitedAt) }) : t('proof.neverInvited')}
            </p>
            {reason && (
              <p>
                <span className="wrap-lines">{reason.text}</span>{' '}
                <span className="muted small">
                  {t('proof.reasonBy', { name: reason.author, when: longInstant(reason.at) })}
                </span>
              </p>
            )}
            <form method="post" action="#silent" className="stack" data-gap="sm">
              <input type="hidden" name="council" value={councilId} />
              <input type="hidden" name="revision" value={reason?.revision ?? 0} />
              <TextArea
                id={`reason-${councilId}`}
                name="reason"
                label={reason ? t('proof.newReason') : t('proof.reason')}
                defaultValue={mine?.reason}
                errors={mine ? [t(`proof.problem.${mine.problem}`)] : undefined}
                rows={3}
              />
              <button className="ds-button" data-variant="secondary">
                {t('proof.saveReason')}
              </button>
            </form>
          </article>
        );
      })}
    </section>
  );
}
