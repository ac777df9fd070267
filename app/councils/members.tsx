import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { shownName, type CouncilFunction, type CouncilKind } from '~/identity/council-kinds';

/** Who sits in the council, by the name others see; the form to change them has what was registered. */
export function Members({
  kind,
  members,
  composition,
}: {
  kind: CouncilKind;
  members: { name: string; function: CouncilFunction; termFrom: string; termTo: string }[];
  composition: string;
}) {
  const { t } = useTranslation('councils');
  return (
    <section className="stack" aria-labelledby="members">
      <h2 className="ds-heading" data-size="sm" id="members">
        {t('page.members')}
      </h2>
      {composition && <p className="small wrap-lines">{composition}</p>}
      {members.length === 0 && <p className="muted">{t('page.noMembers')}</p>}
      <ul className="plain-list people-list">
        {members.map((member, index) => (
          <li className="person" key={index}>
            <span>{shownName(kind, member.name)}</span>
            <span className="muted small">
              {t(`function.${member.function}`)}
              {member.termTo && `, ${t('page.termTo', { day: longDay(member.termTo) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
