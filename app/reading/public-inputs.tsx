import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { langOf, type LanguageForm } from '~/language/language-form';
import { dayInNorway } from '~/platform/norwegian-time';
import { paths } from '~/paths';
import { PublicWords } from '~/privacy/public-words';
import { AnswerView } from '~/submissions/answers/answer-view';
import { fileSize } from '~/submissions/attachments/file-size';
import { Proposal, StanceTag } from '~/submissions/point-view';
import { shortened } from '~/ui/shortened';
import { useLanguage } from '~/ui/use-language';
import type { PublicInput } from '~/submissions/public-inputs.server';
import { SupportForm, type SupportPlace } from './support-form';

interface PublicInputsProps {
  heading: string;
  inputs: PublicInput[];
  planLanguage: LanguageForm;
  page: number;
  pages: number;
  support: Omit<SupportPlace, 'page'>;
  /** Address of another page of the list; of the same address unless said. */
  pageHref?: (page: number) => string;
  /** Titles of the plan's sections by key, where the list is not on the page of what it is about. */
  titles?: Record<string, string>;
}

/** What people have said about a place, a page at a time. */
export function PublicInputs({ heading, inputs, planLanguage, page, pages, support, ...rest }: PublicInputsProps) {
  const { pageHref = (number) => `?side=${number}#merknader`, titles } = rest;
  return (
    <section className="stack" data-gap="lg" id="merknader" aria-labelledby="said">
      <h2 className="ds-heading" data-size="sm" id="said">
        {heading}
      </h2>
      <ol className="inputs plain-list">
        {inputs.map((input) => (
          <li key={input.id} id={`merknad-${input.id}`}>
            <OneInput input={input} planLanguage={planLanguage} place={{ ...support, page }} titles={titles} />
          </li>
        ))}
      </ol>
      {pages > 1 && <Pages page={page} pages={pages} to={pageHref} />}
      {support.open && <script type="module" src="/js/support.js" />}
    </section>
  );
}

interface OneInputProps {
  input: PublicInput;
  planLanguage: LanguageForm;
  place: SupportPlace;
  titles: Record<string, string> | undefined;
}

function OneInput({ input, planLanguage, place, titles }: OneInputProps) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const anchor = input.elementKey ?? input.blockKey;
  const aboutPart = anchor && input.quote;
  return (
    <article className="input" data-removed={input.removed !== null || undefined}>
      <p className="input-head">
        <strong>{input.removed === null ? <Sender input={input} /> : t('input.removed')}</strong>
        <span className="muted small">
          {t(`input.channel.${input.channel}`)} · {longDay(dayInNorway(input.receivedAt), language)}
        </span>
      </p>
      {input.stance && (
        <p>
          <StanceTag stance={input.stance} />
        </p>
      )}
      {titles && (
        <p className="small">
          {input.sectionKey ? (
            <a className="ds-link" lang={planLanguage} href={paths.section(place.plan, input.sectionKey)}>
              {titles[input.sectionKey]}
            </a>
          ) : (
            <a className="ds-link" href={paths.plan(place.plan)}>
              {t('input.wholePlan')}
            </a>
          )}
        </p>
      )}
      {aboutPart && (
        <blockquote className="about" lang={planLanguage}>
          <a href={titles && input.sectionKey ? paths.section(place.plan, input.sectionKey, anchor) : `#${anchor}`}>
            <span className="visually-hidden">{t('input.about')} </span>
            {shortened(input.quote, 160)}
          </a>
        </blockquote>
      )}
      {input.removed === null ? (
        <>
          <p className="wrap-lines" lang={langOf(input)}>
            <PublicWords text={input.text} />
          </p>
          <Proposal input={input} />
          <PublicFiles input={input} />
        </>
      ) : (
        <p className="muted">
          {t('input.reason')} <span lang={input.removed.languageForm}>{input.removed.reason}</span>
        </p>
      )}
      {input.removed === null && <SupportForm input={input} place={place} />}
      {input.answer && <AnswerView answer={input.answer} />}
    </article>
  );
}

/** A name where the sender gave one and wants it shown; how old a young person is; else a resident. */
function Sender({ input: { sender, ageGroup, onBehalf, ...input } }: { input: PublicInput }) {
  const lang = langOf(input);
  const { t } = useTranslation('reading');
  const name = sender ?? t(ageGroup ? `input.age.${ageGroup}` : 'input.resident');
  if (onBehalf) return t('input.onBehalf', { name });
  // A council's and a workshop's names are in the language of what they said.
  return sender === null ? name : <span lang={lang}>{name}</span>;
}

function PublicFiles({ input: { attachments } }: { input: PublicInput }) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  if (attachments.length === 0) return null;
  return (
    <ul className="row plain-list small">
      {attachments.map(({ id, number, kind, size }) => (
        <li key={id}>
          <a className="ds-link" href={paths.attachment(id)} download>
            {t('input.attachment', { number, kind: kind.toUpperCase(), size: fileSize(size, language) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Pages({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  const { t } = useTranslation('reading');
  return (
    <nav className="row" data-spread aria-label={t('input.pages')}>
      {page > 1 ? (
        <a className="ds-button" data-variant="secondary" href={to(page - 1)}>
          {t('input.older')}
        </a>
      ) : (
        <span />
      )}
      <span className="muted">{t('input.page', { page, pages })}</span>
      {page < pages ? (
        <a className="ds-button" data-variant="secondary" href={to(page + 1)}>
          {t('input.newer')}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
