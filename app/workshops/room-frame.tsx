import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * What the small scripts of the room are told: addresses, words and what page it is. Everything they draw is drawn in
 * `#room`; what stands there before is for those without scripts.
 */
export function RoomRoot({
  script,
  told,
  className,
  children,
}: {
  script: 'device' | 'console' | 'screen';
  told: Record<string, unknown>;
  className: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation('room');
  return (
    <>
      <main id="room" className={className} data-room={JSON.stringify(told)} tabIndex={-1}>
        {children}
        {script !== 'device' && (
          <noscript>
            <p className="ds-alert" data-color="warning">
              {t('needsScript')}
            </p>
          </noscript>
        )}
      </main>
      <p id="said" className="said-aloud" role="status" aria-live="polite" />
      <script type="module" src={`/js/med/${script}.js`} />
    </>
  );
}
