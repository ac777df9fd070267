import { useTranslation } from 'react-i18next';

/** No name that browsers or password managers know, and none that tells a robot what it is. */
export const trapName = 'tilleggsfelt';

/**
 * Goes into every form that anybody can send: when it was opened (signed), and a field that only robots fill in. It is
 * out of sight, out of the order of Tab and out of the accessibility tree; without styles its label says to leave it.
 */
export function FormTrap({ opened }: { opened: string }) {
  const { t } = useTranslation('privacy');
  return (
    <>
      <input type="hidden" name="opened" value={opened} />
      <div className="visually-hidden" aria-hidden="true">
        <label>
          {t('trap')}
          <input type="text" name={trapName} tabIndex={-1} autoComplete="off" data-1p-ignore data-lpignore="true" />
        </label>
      </div>
    </>
  );
}
