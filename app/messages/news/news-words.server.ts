import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import type { LanguageForm } from '~/language/language-form';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import type { Day } from '~/platform/norwegian-time';
import type { NewsKind } from './due-news';

interface StoredNews {
  kind: NewsKind;
  plan: { slug: string; title: string };
  hearing: { opensOn: Day; closesOn: Day } | null;
}

/** A piece of news in words, and the page it leads to. */
export function newsWords({ kind, plan, hearing }: StoredNews, language: LanguageForm) {
  const t = i18nFor(language).getFixedT(null, 'messages');
  const words = {
    plan: plan.title,
    opens: hearing ? longDay(hearing.opensOn) : '',
    day: hearing ? longDay(hearing.closesOn) : '',
  };
  return {
    title: t(`news.${kind}.title`, words),
    text: t(`news.${kind}.text`, words),
    url: publicAddress(kind === 'answersPublished' ? paths.answers(plan.slug) : paths.plan(plan.slug)),
  };
}
