import { isRouteErrorResponse, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Frame } from '~/ui/frame';
import { useRequestInfo } from '~/ui/request-info';
import { Header } from './header';

const spokenOf = [400, 401, 403, 404, 405, 409, 410, 413, 429] as const;
type SpokenOf = (typeof spokenOf)[number];

/** A sender's private link, which may be cut off or replaced by a newer one. */
const isPrivateLink = (pathname: string) => /^\/(kvittering|min-merknad)\//.test(pathname);

/** What went wrong, in words, with a way on. Of our own mistakes the page tells only the id that is in the log. */
export function ErrorContent({ error }: { error: unknown }) {
  const { t } = useTranslation('site');
  const requestId = useRequestInfo()?.requestId;
  const { pathname } = useLocation();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const known = spokenOf.find((code) => code === status);
  const key: SpokenOf | 'privateLink' | 500 = known === 404 && isPrivateLink(pathname) ? 'privateLink' : (known ?? 500);
  return (
    <div className="stack narrow">
      <title>{`${t(`error.${key}.title`)} – Samråd`}</title>
      <h1 className="ds-heading" data-size="lg">
        {t(`error.${key}.title`)}
      </h1>
      <p>{t(`error.${key}.text`)}</p>
      {key === 500 && requestId && (
        <p className="muted">
          {t('error.id')} <code>{requestId}</code>
        </p>
      )}
      {key === 'privateLink' && (
        <p>
          <a className="ds-link" href={paths.lostLink()}>
            {t('error.privateLink.newLink')}
          </a>
        </p>
      )}
      <p>
        <a className="ds-link" href={paths.home()}>
          {t('error.home')}
        </a>
      </p>
    </div>
  );
}

/** The same in a frame of its own, when even the layout could not be made. */
export function ErrorPage({ error }: { error: unknown }) {
  return (
    <Frame header={<Header municipality="Samråd" />} footer={null}>
      <ErrorContent error={error} />
    </Frame>
  );
}
