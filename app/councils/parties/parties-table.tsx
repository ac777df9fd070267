import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { paths } from '~/paths';
import { canBeReminded, type PartyState } from './party-state';
import { PartyStateTag } from './party-state-tag';

interface Row {
  id: string;
  name: string;
  languageForm: string;
  group: 'council' | 'organisation' | 'neighbourMunicipality' | 'stateBody';
  state: PartyState;
  invitedAt: string | null;
  reminders: number;
  answerBy: string;
  received: string | null;
  questions: number;
}

/** One line for each party; those ticked are invited or reminded together, on the next page. */
export function PartiesTable({
  plan,
  hearing,
  parties,
}: {
  plan: string;
  hearing: { number: number; published: boolean };
  parties: Row[];
}) {
  const { t, i18n } = useTranslation('parties');
  const toInvite = parties.filter(({ invitedAt, state }) => !invitedAt && state !== 'submitted');
  const toRemind = parties.filter(({ invitedAt, state }) => invitedAt && canBeReminded(state));
  const groups = [...new Set(toInvite.map(({ group }) => group))];
  const idsOf = (rows: Row[]) => rows.map(({ id }) => id).join(',');
  return (
    <section className="stack" aria-labelledby="parties">
      <h2 className="ds-heading" data-size="md" id="parties">
        {t('page.parties', { count: parties.length })}
      </h2>
      {hearing.published && toInvite.length > 0 && (
        <p className="row">
          <a className="ds-button" href={paths.partyInvitation(plan, hearing.number, { til: idsOf(toInvite) })}>
            {t('page.inviteAll', { count: toInvite.length })}
          </a>
          {groups.length > 1 &&
            groups.map((group) => (
              <a
                key={group}
                className="ds-button"
                data-variant="secondary"
                href={paths.partyInvitation(plan, hearing.number, {
                  til: idsOf(toInvite.filter((party) => party.group === group)),
                })}
              >
                {t('page.inviteGroup', { group: t(`group.${group}`) })}
              </a>
            ))}
        </p>
      )}
      {toRemind.length > 0 && (
        <p>
          <a
            className="ds-button"
            data-variant="secondary"
            href={paths.partyInvitation(plan, hearing.number, { slag: 'reminder', til: idsOf(toRemind) })}
          >
            {t('page.remindAll', { count: toRemind.length })}
          </a>
        </p>
      )}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="scroll-x" role="group" aria-labelledby="parties" tabIndex={0}>
        <table className="ds-table party-table">
          <thead>
            <tr>
              {(['name', 'state', 'invited', 'answerBy', 'received'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr key={party.id}>
                <th scope="row">
                  <a
                    className="ds-link"
                    href={paths.party(plan, hearing.number, party.id)}
                    lang={party.languageForm === i18n.language ? undefined : party.languageForm}
                  >
                    {party.name}
                  </a>
                  <span className="muted small person-role">{t(`one.${party.group}`)}</span>
                </th>
                <td>
                  <PartyStateTag state={party.state} />
                </td>
                <td>
                  {party.invitedAt ?? t('column.no')}
                  {party.reminders > 0 && (
                    <span className="muted small person-role">{t('column.reminders', { count: party.reminders })}</span>
                  )}
                </td>
                <td>{longDay(party.answerBy)}</td>
                <td>{party.received ?? t('column.no')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
