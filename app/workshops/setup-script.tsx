import { useTranslation } from 'react-i18next';
import { Select, TextArea, TextField } from '~/ui/field';
import type { FormState } from '~/ui/form-state';
import { leanings, sights, stepKinds, type WorkshopScript } from './methods/script';

interface Props {
  form: FormState;
  script: WorkshopScript;
  lang: string | undefined;
}

/** The course of the workshop: its questions, its cases and its steps. The buttons save what is typed first. */
export function SetupScript({ form, script, lang }: Props) {
  const { t } = useTranslation('workshops');
  return (
    <div className="stack" data-gap="lg" id="script">
      <h2 className="ds-heading" data-size="md">
        {t('setup.questions')}
      </h2>
      {script.questions.map(({ key }, index) => {
        const name = `questions[${index}]`;
        return (
          <fieldset className="script-row" key={key}>
            <legend>{t('setup.question', { number: index + 1 })}</legend>
            <input type="hidden" name={`${name}.key`} value={key} />
            <TextField {...form.field(`${name}.text`)} label={t('setup.questionText')} lang={lang} required />
            <Select {...form.field(`${name}.leansTo`)} label={t('setup.leansTo')}>
              <option value="">{t('setup.leansToNothing')}</option>
              {leanings.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </Select>
            {script.questions.length > 1 && (
              <RowButton intent={`removeQuestion:${index}`} text={t('setup.removeQuestion', { number: index + 1 })} />
            )}
          </fieldset>
        );
      })}
      <RowButton intent="addQuestion:0" text={t('setup.addQuestion')} />
      {(script.cases.length > 0 || script.board === 'journey') && <Cases form={form} script={script} lang={lang} />}
      <h2 className="ds-heading" data-size="md">
        {t('setup.steps')}
      </h2>
      <p className="muted">{t('setup.stepsHint')}</p>
      <ol className="plain-list stack">
        {script.steps.map((step, index) => (
          <li key={step.key}>
            <Step form={form} script={script} lang={lang} index={index} />
          </li>
        ))}
      </ol>
      <RowButton intent="addStep:0" text={t('setup.addStep')} />
    </div>
  );
}

function Step({ form, script, lang, index }: Props & { index: number }) {
  const { t } = useTranslation('workshops');
  const step = script.steps[index]!;
  const name = `steps[${index}]`;
  const field = (part: string) => form.field(`${name}.${part}`);
  const number = index + 1;
  const hasError = ['title', 'minutes', 'task'].some((part) => field(part).errors?.length);
  return (
    <details className="fold script-step" open={hasError}>
      <summary>
        {number}. <span lang={lang}>{step.title}</span>{' '}
        <span className="muted small">
          {t('setup.stepFacts', { kind: t(`step.${step.kind}`), count: step.minutes })}
        </span>
      </summary>
      <div className="fold-body stack">
        <input type="hidden" name={`${name}.key`} value={step.key} />
        <TextField {...field('title')} label={t('setup.stepTitle')} lang={lang} required />
        <TextField {...field('minutes')} label={t('setup.minutes')} type="number" min={1} max={240} required />
        <TextArea {...field('task')} label={t('setup.task')} hint={t('setup.taskHint')} rows={2} lang={lang} />
        <Select {...field('question')} label={t('setup.stepQuestion')}>
          <option value="">{t('setup.noQuestion')}</option>
          {script.questions.map(({ key, text }) => (
            <option key={key} value={key} lang={lang}>
              {text}
            </option>
          ))}
        </Select>
        <Select {...field('kind')} label={t('setup.kind')}>
          {stepKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`step.${kind}`)}
            </option>
          ))}
        </Select>
        <Select {...field('sees')} label={t('setup.sees')}>
          {sights.map((sight) => (
            <option key={sight} value={sight}>
              {t(`sees.${sight}`)}
            </option>
          ))}
        </Select>
        <TextField
          {...field('dots')}
          label={t('setup.dots')}
          hint={t('setup.dotsHint')}
          type="number"
          min={1}
          max={20}
        />
        <div className="row">
          {index > 0 && <RowButton intent={`up:${index}`} text={t('setup.moveUp', { number })} />}
          {index < script.steps.length - 1 && (
            <RowButton intent={`down:${index}`} text={t('setup.moveDown', { number })} />
          )}
          {script.steps.length > 1 && (
            <RowButton intent={`removeStep:${index}`} text={t('setup.removeStep', { number })} />
          )}
        </div>
      </div>
    </details>
  );
}

function Cases({ form, script, lang }: Props) {
  const { t } = useTranslation('workshops');
  return (
    <>
      <h2 className="ds-heading" data-size="md">
        {t('setup.cases')}
      </h2>
      <p className="muted">{t('setup.casesHint')}</p>
      {script.cases.map(({ key }, index) => (
        <fieldset className="script-row" key={key}>
          <legend>{t('setup.case', { number: index + 1 })}</legend>
          <input type="hidden" name={`cases[${index}].key`} value={key} />
          <TextField {...form.field(`cases[${index}].title`)} label={t('setup.caseTitle')} lang={lang} />
          <TextArea {...form.field(`cases[${index}].text`)} label={t('setup.caseText')} rows={2} lang={lang} />
          <RowButton intent={`removeCase:${index}`} text={t('setup.removeCase', { number: index + 1 })} />
        </fieldset>
      ))}
      <RowButton intent="addCase:0" text={t('setup.addCase')} />
    </>
  );
}

const RowButton = ({ intent, text }: { intent: string; text: string }) => (
  <button className="ds-button" data-variant="tertiary" data-size="sm" name="intent" value={intent}>
    {text}
  </button>
);
