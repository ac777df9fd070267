import type { MetaDescriptor } from '@remix-run/node';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';

/** Ways to hear of a plan without coming back to look: mail, the calendar, a feed. */
export function FollowLinks({ plan, closed }: { plan: string; closed: boolean }) {
  const { t } = useTranslation('reading');
  return (
    <section className="panel stack no-print" data-gap="sm" aria-labelledby="follow">
      <h2 className="ds-heading" data-size="xs" id="follow">
        {t('follow.heading')}
      </h2>
      <ul className="tidy-list">
        <li>
          <a className="ds-link" href={paths.follow(plan)}>
            {t('follow.mail')}
          </a>
        </li>
        {!closed && (
          <li>
            <a className="ds-link" href={paths.deadlineFile(plan)}>
              {t('follow.calendar')}
            </a>
          </li>
        )}
        <li>
          <a className="ds-link" href={paths.feed(plan)}>
            {t('follow.feed')}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** Tells feed readers of the plan's feed. */
export const feedLink = (plan: { slug: string; title: string } | undefined): MetaDescriptor[] =>
  plan
    ? [
        {
          tagName: 'link',
          rel: 'alternate',
          type: 'application/atom+xml',
          href: paths.feed(plan.slug),
          title: plan.title,
        },
      ]
    : [];
