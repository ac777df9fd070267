import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/ui/error-summary';
import { TextArea, TextField } from '~/ui/field';
import { formState } from '~/ui/form-state';
import { DissentForm } from './dissent-form';
import type { QuestionOutcome } from './question-actions.server';
import type { RoundFormError } from './question-form';
import type { QuestionPageData } from './question-page-data.server';
import { Proposal } from './proposal';

type Refused = Extract<QuestionOutcome, { done?: undefined }>['note'];

/** What the council notes beside the text: open items, other proposals with their votes, dissent. */
export function QuestionNotes({ round, notes, result }: QuestionPageData & { result: Refused }) {
  const { t, i18n } = useTranslation('rounds');
  const lang = round.council.languageForm === i18n.language ? undefined : round.council.languageForm;
  /** One of the small forms; with the id of what it is about where there are several. */
  const form = (intent: NonNullable<Refused>['intent'], about = '', saved: Record<string, string> = {}) => {
    const mine = result?.intent === intent && result.id === about;
    const state = formState(mine ? result.lastResult : null, saved, (code) => t(`error.${code as RoundFormError}`));
    const idOf = (id: string) => id.replace('field', [intent, about].filter(Boolean).join('-'));
    return {
      field: (name: string) => ({ ...state.field(name), id: idOf(state.field(name).id) }),
      errors: state.errors.map(({ fieldId, message }) => ({ fieldId: idOf(fieldId), message })),
      open: mine || undefined,
    };
  };
  const [openItem, proposal, dissent] = [form('openItem'), form('proposal'), form('dissent')];
  return (
    <section className="stack" aria-labelledby="notes">
      <h2 className="ds-heading" data-size="sm" id="notes">
        {t('notes.title')}
      </h2>
      <ul className="plain-list stack" data-gap="sm">
        {notes.openItems.map(({ id, text, closedAt }) => (
          <li key={id}>
            <form method="post" className="row">
              <input type="hidden" name="id" value={id} />
              <span className="ds-tag" data-color={closedAt ? 'success' : 'warning'}>
                {closedAt ? t('notes.closed') : t('notes.open')}
              </span>
              <span lang={lang}>{text}</span>
              {!closedAt && (
                <button className="link-button" name="intent" value="closeItem">
                  {t('notes.close')}
                </button>
              )}
            </form>
          </li>
        ))}
        {notes.proposals.map((proposal) => (
          <Proposal
            key={proposal.id}
            proposal={proposal}
            lang={lang}
            form={form('votes', proposal.id, {
              votesFor: String(proposal.votesFor ?? ''),
              votesAgainst: String(proposal.votesAgainst ?? ''),
            })}
          />
        ))}
        {notes.dissents.map(({ id, kind, name, text }) => (
          <li key={id}>
            <form method="post" className="row">
              <input type="hidden" name="id" value={id} />
              <span>
                <strong>{t(`dissentKind.${kind}`, { name })}</strong> <span lang={lang}>{text}</span>
              </span>
              <button className="link-button" name="intent" value="removeDissent">
                {t('notes.remove')}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <details className="ds-details" open={openItem.open}>
        <summary>{t('notes.addOpenItem')}</summary>
        <form method="post" action="#notes" className="stack">
          <ErrorSummary errors={openItem.errors} />
          <TextField {...openItem.field('text')} label={t('notes.openItem')} lang={lang} />
          <button className="ds-button" data-variant="secondary" name="intent" value="openItem">
            {t('notes.add')}
          </button>
        </form>
      </details>
      <details className="ds-details" open={proposal.open}>
        <summary>{t('notes.addProposal')}</summary>
        <form method="post" action="#notes" className="stack">
          <ErrorSummary errors={proposal.errors} />
          <TextArea {...proposal.field('text')} label={t('notes.proposal')} lang={lang} rows={4} />
          <p className="muted">{t('notes.addProposalHint')}</p>
          <div className="votes">
            <TextField {...proposal.field('votesFor')} label={t('notes.votesFor')} inputMode="numeric" />
            <TextField {...proposal.field('votesAgainst')} label={t('notes.votesAgainst')} inputMode="numeric" />
          </div>
          <button className="ds-button" data-variant="secondary" name="intent" value="proposal">
            {t('notes.add')}
          </button>
        </form>
      </details>
      <DissentForm form={dissent} members={round.members} at="#notes" lang={lang} />
    </section>
  );
}
