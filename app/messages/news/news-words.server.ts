import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import type { LanguageForm } from '~/language/language-form';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import type { Day } from '~/platform/norwegian-time';
import type { NewsKind } from './due-news';

interface StoredNews {
  kind: NewsKind;
  details: unknown;
  plan: { slug: string; title: string };
  hearing: { opensOn: Day; closesOn: Day } | null;
}

/** A piece of news in words, and the page it leads to. */
export function newsWords({ kind, details, plan, hearing }: StoredNews, language: LanguageForm) {
  const t = i18nFor(language).getFixedT(null, 'messages');
  // Written by recordNews.
  const { count } = details as { count: number };
  const words = {
    plan: plan.title,
    opens: hearing ? longDay(hearing.opensOn) : '',
    day: hearing ? longDay(hearing.closesOn) : '',
    count,
  };
  return {
    title: t(`news.${kind}.title`, words),
    text: kind === 'answersPublished' ? t('news.answersPublished.text', words) : t(`news.${kind}.text`, words),
    url: publicAddress(kind === 'answersPublished' ? paths.planAnswers(plan.slug) : paths.plan(plan.slug)),
  };
}
