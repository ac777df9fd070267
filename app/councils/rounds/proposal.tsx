import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/ui/error-summary';
import { TextField } from '~/ui/field';
import type { FieldState } from '~/ui/form-state';
import { votesWords } from '../tally-words';

interface SmallForm {
  field: (name: string) => FieldState;
  errors: { fieldId: string; message: string }[];
}

/** Another wording with its votes, which are counted and corrected where they stand. */
export function Proposal({
  proposal: { id, text, votesFor, votesAgainst },
  lang,
  form,
}: {
  proposal: { id: string; text: string; votesFor: number | null; votesAgainst: number | null };
  lang: string | undefined;
  form: SmallForm;
}) {
  const { t } = useTranslation('rounds');
  return (
    <li className="said-by stack" data-gap="sm">
      <p>
        <strong>{t('statement.proposal')}</strong> <span lang={lang}>{text}</span>{' '}
        <span className="muted">{votesWords(t, { votesFor, votesAgainst })}</span>
      </p>
      <form method="post" action="#notes" className="stack" data-gap="sm" aria-label={t('notes.countFor')}>
        <input type="hidden" name="id" value={id} />
        <ErrorSummary errors={form.errors} />
        <div className="votes">
          <TextField {...form.field('votesFor')} label={t('notes.votesFor')} inputMode="numeric" />
          <TextField {...form.field('votesAgainst')} label={t('notes.votesAgainst')} inputMode="numeric" />
        </div>
        <p className="row">
          <button className="ds-button" data-variant="secondary" name="intent" value="votes">
            {t('notes.count')}
          </button>
          <button className="link-button" name="intent" value="removeProposal">
            {t('notes.remove')}
          </button>
        </p>
      </form>
    </li>
  );
}
