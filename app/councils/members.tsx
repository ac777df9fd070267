import { useTranslation } from 'react-i18next';
import type { CouncilFunction } from '~/identity/council-kinds';

/** Who sits in the council, by the name they are listed with. */
export function Members({ members }: { members: { name: string; function: CouncilFunction }[] }) {
  const { t } = useTranslation('councils');
  return (
    <section className="stack" aria-labelledby="members">
      <h2 className="ds-heading" data-size="sm" id="members">
        {t('page.members')}
      </h2>
      {members.length === 0 && <p className="muted">{t('page.noMembers')}</p>}
      <ul className="plain-list people-list">
        {members.map((member, index) => (
          <li className="person" key={index}>
            <span>{member.name}</span>
            <span className="muted small">{t(`function.${member.function}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
