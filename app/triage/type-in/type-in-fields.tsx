import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { useKept } from '~/submissions/keep-texts';
import { stances } from '~/submissions/point-form';
import { ErrorSummary } from '~/ui/error-summary';
import { Choice, FieldSet, Select, TextArea, TextField } from '~/ui/field';
import { formState, type FormState } from '~/ui/form-state';
import { mostPoints, typedChannels, wholePlan } from './type-in-form';
import { TypedSender } from './typed-sender';

interface Props {
  loaded: {
    plan: { slug: string; languageForm: LanguageForm };
    hearing: { number: number };
    today: string;
    parts: Part[];
    key: string;
    kept: { channel: string; receivedOn: string };
  };
  answer: { result: SubmissionResult; points: number; more: boolean } | undefined;
}

interface Part {
  key: string;
  title: string;
  code: string;
}

/** In the order in which it stands on the printed form; the first button, which Enter presses, saves. */
export function TypeInFields({ loaded, answer }: Props) {
  const { t } = useTranslation('paper');
  const { plan, hearing, today, parts, kept, key } = loaded;
  const typed = answer?.result;
  const form = formState(typed, kept, (code) => t(`error.${code as 'textMissing'}`));
  const points = answer?.points ?? 1;
  const keep = useKept(`type-in ${plan.slug} ${hearing.number}`);
  const channel = form.values('channel')[0];
  return (
    <form className="stack" data-gap="lg" method="post" noValidate data-quick-send {...keep}>
      <ErrorSummary errors={form.errors} />
      <input type="hidden" name="key" value={String(typed?.initialValue?.key ?? key)} />
      <div className="typing-row">
        <FieldSet legend={t('typing.channel')}>
          {typedChannels.map((each) => (
            <Choice
              key={each}
              type="radio"
              id={`channel-${each}`}
              name="channel"
              value={each}
              label={t(`typing.channels.${each}`)}
              defaultChecked={channel === each}
            />
          ))}
        </FieldSet>
        <TextField {...form.field('receivedOn')} type="date" max={today} label={t('typing.receivedOn')} required />
        <TextField {...form.field('journalNumber')} label={t('typing.journalNumber')} autoComplete="off" />
      </div>
      <TextField
        {...form.field('code')}
        label={t('typing.code')}
        hint={t('typing.codeHint')}
        autoComplete="off"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- one form after another by keyboard: here they differ
        autoFocus={!answer}
      />
      {Array.from({ length: points }, (_, index) => (
        <PointFields
          key={index}
          index={index}
          form={form}
          parts={parts}
          lang={plan.languageForm}
          isNew={!!answer?.more && index === points - 1}
        />
      ))}
      <TypedSender form={form} />
      <div className="row">
        <button className="ds-button">{t('typing.save')}</button>
        {points < mostPoints && (
          <button className="ds-button" data-variant="secondary" name="intent" value="more">
            {t('typing.more')}
          </button>
        )}
        <span className="muted small" data-quick-hint hidden>
          {t('typing.keys')}
        </span>
      </div>
      <script type="module" src="/js/quick-send.js" />
    </form>
  );
}

interface PointProps {
  index: number;
  form: FormState;
  parts: Part[];
  lang: string;
  /** Just asked for: the next thing to write in. */
  isNew: boolean;
}

function PointFields({ index, form, parts, lang, isNew }: PointProps) {
  const { t } = useTranslation(['paper', 'submissions']);
  const name = (field: string) => `points[${index}].${field}`;
  return (
    <fieldset className="ds-fieldset typing-point stack">
      <legend className="ds-label">{t('typing.point', { number: index + 1 })}</legend>
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- who asks for one more point writes it next */}
      <TextArea {...form.field(name('text'))} label={t('typing.text')} rows={5} autoFocus={isNew} />
      <div className="typing-row">
        <Select {...form.field(name('section'))} label={t('typing.part')}>
          <option value="">{t('typing.asCode')}</option>
          <option value={wholePlan}>{t('form.wholePlan')}</option>
          {parts.map(({ key, title }) => (
            <option key={key} value={key} lang={lang}>
              {title}
            </option>
          ))}
        </Select>
        <Select {...form.field(name('stance'))} label={t('typing.stance')}>
          <option value="">{t('typing.noStance')}</option>
          {stances.map((stance) => (
            <option key={stance} value={stance}>
              {t(`submissions:point.stanceWords.${stance}`)}
            </option>
          ))}
        </Select>
      </div>
    </fieldset>
  );
}
