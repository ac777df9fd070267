import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import type { RoundPageData } from './round-page-data.server';

/** The members: how they come in, how far each has come (never with what), and the way by paper. */
export function RoundMembers({ round, members }: RoundPageData) {
  const { t } = useTranslation(['rounds', 'councils']);
  const { id, council, joinCode, questions } = round;
  return (
    <section className="stack" aria-labelledby="members">
      <h2 className="ds-heading" data-size="md" id="members">
        {t('members.title')}
      </h2>
      {joinCode && (
        <div className="panel stack narrow" data-gap="sm">
          <p>{t('members.code', { page: paths.enterCode() })}</p>
          <p className="reference">{joinCode}</p>
          <form method="post">
            <button className="link-button" name="intent" value="code">
              {t('members.newCode')}
            </button>
          </form>
        </div>
      )}
      <p className="row">
        <a className="ds-link" href={paths.roundMembers(council.id, id)}>
          {t('members.links')}
        </a>
        <a className="ds-link" href={paths.roundPaper(council.id, id)}>
          {t('members.paper')}
        </a>
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="scroll-x" role="group" aria-labelledby="members" tabIndex={0}>
        <table className="ds-table">
          <thead>
            <tr>
              <th scope="col">{t('members.name')}</th>
              <th scope="col">{t('members.answered')}</th>
              <th scope="col">{t('members.device')}</th>
              <th scope="col">{t('members.onPaper')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ id: memberId, name, role, answered, isIn }) => (
              <tr key={memberId}>
                <th scope="row">
                  {name}
                  <span className="muted small person-role">{t(`councils:function.${role}`)}</span>
                </th>
                <td>{t('members.of', { answered, count: questions.length })}</td>
                <td>
                  {isIn ? (
                    <form method="post" className="row">
                      <input type="hidden" name="member" value={memberId} />
                      {t('members.isIn')}
                      <button
                        className="link-button"
                        name="intent"
                        value="free"
                        aria-label={t('members.freeName', { name })}
                      >
                        {t('members.free')}
                      </button>
                    </form>
                  ) : (
                    t('members.notIn')
                  )}
                </td>
                <td>
                  {round.stage !== 'invited' && (
                    <a
                      className="ds-link"
                      href={paths.roundTyping(council.id, id, memberId)}
                      aria-label={t('members.typeInFor', { name })}
                    >
                      {t('members.typeIn')}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
