import { useTranslation } from 'react-i18next';
import { Select, TextField } from '~/ui/field';

/** The ways into the workshop: code, QR, the tables' own codes, and the view for the wall. */
export function JoiningPart({
  joining,
  tables,
  devices,
  lang,
}: {
  joining: { qr: string; address: string; code: string; screen: string };
  tables: { number: number; name: string; code: string }[];
  devices: 'person' | 'table' | 'none';
  lang: string | undefined;
}) {
  const { t } = useTranslation('workshops');
  return (
    <section className="panel stack" aria-labelledby="joining">
      <h2 className="ds-heading" data-size="sm" id="joining">
        {t('setup.joining')}
      </h2>
      {devices === 'none' ? (
        <p>{t('setup.onPaper')}</p>
      ) : (
        <>
          <p>{t('setup.joiningText', { address: joining.address })}</p>
          <p className="reference">{joining.code}</p>
          <img className="join-qr" src={joining.qr} alt={t('setup.qr')} width={200} height={200} />
          <details className="ds-details">
            <summary>{t('setup.tableCodes')}</summary>
            <p className="muted small">{t('setup.tableCodesHint')}</p>
            <dl className="facts">
              {tables.map(({ number, name, code }) => (
                <div key={number} className="facts-row">
                  <dt lang={lang}>{name}</dt>
                  <dd>{code}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
      <p>
        <a className="ds-link" href={joining.screen}>
          {t('setup.openScreen')}
        </a>
      </p>
    </section>
  );
}

/** Trying the workshop out in a copy that is thrown away. */
export function RehearsalPart({
  isRehearsal,
  rehearsals,
  consoleOf,
}: {
  isRehearsal: boolean;
  rehearsals: { id: string; code: string | null; createdAt: string | Date }[];
  consoleOf: (id: string) => string;
}) {
  const { t } = useTranslation('workshops');
  if (isRehearsal) return null;
  return (
    <section className="stack" aria-labelledby="rehearsal">
      <h2 className="ds-heading" data-size="sm" id="rehearsal">
        {t('setup.rehearsal')}
      </h2>
      <p className="muted">{t('setup.rehearsalHint')}</p>
      <form method="post">
        <button className="ds-button" data-variant="secondary" name="intent" value="rehearse">
          {t('setup.rehearse')}
        </button>
      </form>
      {rehearsals.map(({ id, code }) => (
        <form method="post" className="row" key={id}>
          <input type="hidden" name="rehearsal" value={id} />
          <a className="ds-link" href={consoleOf(id)}>
            {t('setup.openRehearsal', { code: code ?? '' })}
          </a>
          <button className="ds-button" data-variant="tertiary" data-size="sm" name="intent" value="discard">
            {t('setup.discard', { code: code ?? '' })}
          </button>
        </form>
      ))}
    </section>
  );
}

/** Who runs the workshop besides its facilitator. */
export function SharingPart({
  facilitators: { name, helpers, possible },
}: {
  facilitators: {
    name: string;
    helpers: { id: string; name: string }[];
    possible: { id: string; name: string }[];
  };
}) {
  const { t } = useTranslation('workshops');
  return (
    <section className="stack" aria-labelledby="sharing">
      <h2 className="ds-heading" data-size="sm" id="sharing">
        {t('setup.sharing')}
      </h2>
      <p>{t('setup.facilitator', { name })}</p>
      <ul className="plain-list stack" data-gap="sm">
        {helpers.map((helper) => (
          <li key={helper.id}>
            <form method="post" className="row">
              <input type="hidden" name="user" value={helper.id} />
              <span>{helper.name}</span>
              <button className="ds-button" data-variant="tertiary" data-size="sm" name="intent" value="removeHelper">
                {t('setup.removeHelper', { name: helper.name })}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {possible.length + helpers.length > 0 && (
        <form method="post" className="stack" data-gap="sm">
          <Select id="user" name="user" label={t('setup.person')}>
            {[...possible, ...helpers].map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </Select>
          <div className="row">
            <button className="ds-button" data-variant="secondary" data-size="sm" name="intent" value="addHelper">
              {t('setup.addHelper')}
            </button>
            <button className="ds-button" data-variant="tertiary" data-size="sm" name="intent" value="handOver">
              {t('setup.handOver')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

/** Keeping what was adapted as a method for the next time. */
export function SaveMethodPart({ name }: { name: string }) {
  const { t } = useTranslation('workshops');
  return (
    <section className="stack" aria-labelledby="save-method">
      <h2 className="ds-heading" data-size="sm" id="save-method">
        {t('setup.saveMethod')}
      </h2>
      <p className="muted">{t('setup.saveMethodHint')}</p>
      <form method="post" className="stack" data-gap="sm">
        <TextField
          id="method-name"
          name="name"
          label={t('setup.methodName')}
          defaultValue={name}
          maxLength={80}
          required
        />
        <button className="ds-button" data-variant="secondary" name="intent" value="saveMethod">
          {t('setup.saveMethodNow')}
        </button>
      </form>
    </section>
  );
}
