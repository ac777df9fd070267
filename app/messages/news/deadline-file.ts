import { createEvent, type DateArray } from 'ics';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { hearingState } from '~/hearings/period';
import { publishedPlan } from '~/hearings/queries.server';
import { municipality } from '~/identity/municipality.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { Failure, found } from '~/platform/failure';
import { addDays, dayInNorway, type Day } from '~/platform/norwegian-time';

const dateOf = (day: Day) => day.split('-').map(Number) as unknown as DateArray;

/**
 * The last day to say something, as a calendar file (RFC 5545). A whole day without a clock or time zone: it is that
 * day in the calendar wherever its owner is. Fetched again after a longer period it moves the same event.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { plan, hearing } = found(await publishedPlan(params.plan ?? ''));
  if (hearingState(hearing, dayInNorway(new Date())) === 'closed') throw new Failure('gone');
  const { name, contactEmail } = await municipality();
  const t = i18nFor(context.language).getFixedT(null, 'messages');
  const url = publicAddress(paths.plan(plan.slug));
  const { value, error } = createEvent({
    uid: `${hearing.id}@${new URL(url).hostname}`,
    productId: 'samrad',
    sequence: hearing.revision,
    start: dateOf(hearing.closesOn),
    end: dateOf(addDays(hearing.closesOn, 1)),
    title: t('calendar.summary', { plan: plan.title }),
    description: `${t('calendar.text', { plan: plan.title })}\n${url}`,
    url,
    organizer: contactEmail ? { name, email: contactEmail } : { name },
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    status: 'CONFIRMED',
  });
  if (!value) throw error ?? new Error('no calendar file');
  return new Response(value, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="frist.ics"',
      'Cache-Control': 'no-cache',
    },
  });
}
