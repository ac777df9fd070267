import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay, longInstant } from '~/language/dates';
import { languageForms } from '~/language/language-form';
import { dayInNorway } from '~/platform/norwegian-time';
import { Select, TextArea, TextField } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { InputTalk } from './input-talk.server';

interface Props {
  experts: InputTalk['experts'];
  action: string;
  /** Shown once, to whoever asked. */
  link: string | null;
  errors: Partial<Record<string, string[] | null>>;
  typed: Record<string, unknown>;
  planLanguage: string;
}

type Message = 'expertNameNeeded' | 'expertEmailNeeded' | 'expertQuestionNeeded' | 'tooLong';

/** Questions to colleagues who know the matter and have no account, and what they said. */
export function InputExperts({ experts, action, link, errors, typed, planLanguage }: Props) {
  const { t } = useTranslation('triage');
  const messages = (name: string) => errors[name]?.map((code) => t(`error.${code as Message}`));
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined);
  return (
    <section className="stack" aria-labelledby="experts">
      <h2 className="ds-heading" data-size="sm" id="experts">
        {t('expert.listTitle')}
      </h2>
      {link && (
        <Notice tone="success" role="status">
          <p>{t('expert.asked')}</p>
          <p className="break-anywhere">
            <code>{link}</code>
          </p>
        </Notice>
      )}
      {experts.map(({ id, revision, name, question, answers, expiresAt, state, asker, createdAt }) => (
        <article className="stack history-entry" data-gap="sm" key={id}>
          <h3 className="ds-heading" data-size="2xs">
            {name}
          </h3>
          <p className="muted small">{t('expert.askedBy', { name: asker, at: longInstant(createdAt) })}</p>
          <p className="wrap-lines">{question}</p>
          {answers.map((answer) => (
            <blockquote className="quote wrap-lines" key={answer.number}>
              {answer.text}
              <footer className="muted small">{longInstant(answer.createdAt)}</footer>
            </blockquote>
          ))}
          <div className="row">
            <p className="muted small">{t(`expert.state.${state}`, { day: longDay(dayInNorway(expiresAt)) })}</p>
            {state === 'open' && (
              <Form method="post" action={action}>
                <input type="hidden" name="request" value={id} />
                <input type="hidden" name="revision" value={revision} />
                <button className="link-button" name="intent" value="cancelExpert">
                  {t('expert.cancel')}
                </button>
              </Form>
            )}
          </div>
        </article>
      ))}
      <details className="ds-details" open={Object.keys(errors).length > 0}>
        <summary>{t('expert.ask')}</summary>
        <Form className="stack" method="post" action={action} key={experts.length} noValidate>
          <TextField
            id="expert-name"
            name="name"
            label={t('expert.name')}
            defaultValue={text('name')}
            errors={messages('name')}
            autoComplete="off"
          />
          <TextField
            id="expert-email"
            name="email"
            type="email"
            label={t('expert.email')}
            hint={t('expert.emailHint')}
            defaultValue={text('email')}
            errors={messages('email')}
            autoComplete="off"
          />
          <TextArea
            id="expert-question"
            name="question"
            label={t('expert.question')}
            defaultValue={text('question')}
            errors={messages('question')}
            rows={3}
          />
          <Select id="expert-days" name="days" label={t('expert.days')} defaultValue={text('days') ?? '14'}>
            {[7, 14, 30].map((days) => (
              <option key={days} value={days}>
                {t('expert.daysCount', { count: days })}
              </option>
            ))}
          </Select>
          <Select
            id="expert-language"
            name="languageForm"
            label={t('expert.language')}
            defaultValue={text('languageForm') ?? planLanguage}
          >
            {languageForms.map((form) => (
              <option key={form} value={form}>
                {t(`form.${form}`)}
              </option>
            ))}
          </Select>
          <p>
            <button className="ds-button" data-variant="secondary" name="intent" value="askExpert">
              {t('expert.sendQuestion')}
            </button>
          </p>
        </Form>
      </details>
    </section>
  );
}
