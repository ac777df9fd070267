import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import type { PublicInput } from '~/submissions/public-inputs.server';

export interface SupportPlace {
  plan: string;
  /** The page of inputs, to come back to. */
  page: number;
  /** Can one agree now? */
  open: boolean;
}

/**
 * How many agree with an input, and the button to be one of them. The same for everybody, because the page is kept:
 * whether this browser has agreed is known to `public/js/support.js`, and on the page that a second press leads to.
 */
export function SupportForm({ input, place }: { input: PublicInput; place: SupportPlace }) {
  const { t } = useTranslation(['submissions', 'reading']);
  const count = (number: number) => t('support.count', { count: number });
  if (!place.open) return input.supports > 0 ? <p className="support-count">{count(input.supports)}</p> : null;
  return (
    <form
      className="support"
      method="post"
      action={paths.support(place.plan, input.id)}
      data-support={input.id}
      data-supports={input.supports}
      data-agree={t('support.agree')}
      data-mine={t('support.mine')}
      data-one={count(1)}
      data-many={count(2).replace('2', '%d')}
      data-failed={t('support.failed')}
    >
      <input type="hidden" name="side" value={place.page} />
      <button className="ds-button" data-variant="secondary" data-size="sm" name="intent" value="agree">
        <span data-label>{t('support.agree')}</span>
        <span className="visually-hidden">
          {' '}
          {t('support.of', { sender: input.sender ?? t('reading:input.resident') })}
        </span>
      </button>
      <span className="support-count">{input.supports > 0 && count(input.supports)}</span>
    </form>
  );
}
