import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { langOf } from '~/language/language-form';
import { countDeed } from '~/abuse/rate-limits.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { privateHeaders } from '../own-submission.server';
import { deviceHash, deviceOf, newDevice } from './device.server';
import { saveSupport } from './save-support.server';
import { supportedInput } from './supported-input.server';

export const handle: PageHandle = { page: 'plain' };

export const headers = () => privateHeaders;

const anchorOf = (inputId: string) => `merknad-${inputId}`;

/** Where an input stands among what people have said. */
function placeOf({ plan, input }: Awaited<ReturnType<typeof supportedInput>>, page: number): string {
  const address = input.sectionKey ? paths.section(plan.slug, input.sectionKey) : paths.plan(plan.slug);
  return `${address}${page > 1 ? `?side=${page}` : ''}#${anchorOf(input.id)}`;
}

const pageIn = (value: unknown) => {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 && page < 100_000 ? page : 1;
};

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const supported = await supportedInput(params.plan, params.inputId);
  const device = await deviceOf(request.headers.get('Cookie'));
  const { input, plan, open } = supported;
  const page = pageIn(new URL(request.url).searchParams.get('side'));
  const agrees =
    device !== null &&
    (await database().support.count({ where: { inputId: input.id, device: deviceHash(device, input.id) } })) > 0;
  return {
    title: i18nFor(context.language).getFixedT(null, 'submissions')('support.title'),
    plan,
    input,
    open,
    agrees,
    page,
    back: placeOf(supported, page),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const supported = await supportedInput(params.plan, params.inputId);
  if (!supported.open) throw new Failure('gone');
  const form = await request.formData();
  const intent = form.get('intent');
  if (intent !== 'agree' && intent !== 'takeBack') throw new Failure('badRequest');
  const { input, hearingId, plan } = supported;
  await countDeed('support', context.clientAddress, hearingId);
  const page = pageIn(form.get('side'));
  const known = await deviceOf(request.headers.get('Cookie'));
  const given = known || intent === 'takeBack' ? null : await newDevice();
  const device = known ?? given?.device;
  const changed =
    device !== undefined &&
    (await saveSupport({
      inputId: input.id,
      hearingId,
      device: deviceHash(device, input.id),
      agrees: intent === 'agree',
    }));
  const headers = given ? { 'Set-Cookie': given.setCookie } : undefined;
  // Who presses twice wants to take it back, or to know whether it was heard.
  const to =
    changed || intent === 'takeBack' ? placeOf(supported, page) : `${paths.support(plan.slug, input.id)}?side=${page}`;
  return redirect(to, { status: 303, headers: headers ?? {} });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...pageTitle(page?.title, page?.plan.title),
  { name: 'robots', content: 'noindex' },
];

/** What one has said about an input: that one agrees, with a way to take it back, or nothing yet. */
export default function SupportPage() {
  const { plan, input, open, agrees, page, back } = useLoaderData<typeof loader>();
  const { t } = useTranslation('submissions');
  return (
    <div className="narrow stack" data-gap="lg">
      <p>
        <a className="back-link" href={back}>
          {t('support.back')}
        </a>
      </p>
      <h1 className="section-title">{t(agrees ? 'support.given' : 'support.title')}</h1>
      <blockquote className="said wrap-lines" lang={langOf(input)}>
        {input.publicText}
      </blockquote>
      {open ? (
        <form method="post" action={paths.support(plan.slug, input.id)} className="stack">
          <input type="hidden" name="side" value={page} />
          <p>{t(agrees ? 'support.canTakeBack' : 'support.what')}</p>
          <p>
            <button
              className="ds-button"
              data-variant={agrees ? 'secondary' : 'primary'}
              name="intent"
              value={agrees ? 'takeBack' : 'agree'}
            >
              {t(agrees ? 'support.takeBack' : 'support.agree')}
            </button>
          </p>
        </form>
      ) : (
        <p>{t('support.closed')}</p>
      )}
    </div>
  );
}
