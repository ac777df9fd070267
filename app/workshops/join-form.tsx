import { useTranslation } from 'react-i18next';
import { Select, TextField } from '~/ui/field';
import { Notice } from '~/ui/notice';

/** The way into a workshop: which table, and a first name for those who want to give one. */
export function JoinForm({
  title,
  lang,
  devices,
  isOver,
  table,
  tables,
}: {
  title: string;
  lang: string | undefined;
  devices: 'person' | 'table' | 'none';
  isOver: boolean;
  /** The table that the code or the card names. */
  table: number | null;
  tables: { number: number; name: string }[];
}) {
  const { t } = useTranslation('room');
  const named = tables.find(({ number }) => number === table);
  return (
    <div className="stack" data-gap="lg">
      <h1 className="section-title" lang={lang}>
        {title}
      </h1>
      {isOver ? (
        <Notice heading={t('join.over')}>
          <p>{t('join.overText')}</p>
        </Notice>
      ) : devices === 'none' ? (
        <Notice heading={t('join.onPaper')}>
          <p>{t('join.onPaperText')}</p>
        </Notice>
      ) : (
        <form method="post" className="stack join-form">
          <input type="hidden" name="intent" value="join" />
          {tables.length > 1 && !named && (
            <Select
              id="table"
              name="table"
              label={t('join.table')}
              hint={devices === 'person' ? t('join.tableHint') : undefined}
            >
              {devices === 'person' && <option value="">{t('join.anyTable')}</option>}
              {tables.map(({ number, name }) => (
                <option key={number} value={number} lang={lang}>
                  {name}
                </option>
              ))}
            </Select>
          )}
          {named && (
            <p>
              {t('join.seated')} <strong lang={lang}>{named.name}</strong>
              <input type="hidden" name="table" value={named.number} />
            </p>
          )}
          {devices === 'person' && (
            <TextField
              id="firstName"
              name="firstName"
              label={t('join.firstName')}
              hint={t('join.firstNameHint')}
              maxLength={40}
              autoComplete="off"
            />
          )}
          <button className="ds-button">{t('join.submit')}</button>
          <p className="muted small">{t('join.privacy')}</p>
        </form>
      )}
    </div>
  );
}
