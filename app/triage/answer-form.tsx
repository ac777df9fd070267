import { Form } from '@remix-run/react';
import type { SubmissionResult } from '@conform-to/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '~/submissions/keep-texts';
import { ErrorSummary } from '~/ui/error-summary';
import { Choice, FieldSet, Select, TextArea, TextField } from '~/ui/field';
import { BoilerplatePicker } from './boilerplate-picker';
import { deciders, outcomes } from './outcomes';

export interface Answer {
  revision: number;
  themes: string[];
  assignee: string;
  dueOn: string;
  decidedBy: string;
  outcome: string;
  reasoning: string;
  planChange: string;
  newTheme: string;
  /** Boilerplates put in before a save was refused. */
  boilerplates: string[];
}

interface Props {
  id: string;
  /** The input's address. */
  address: string;
  action: string;
  /** What the fields hold: what is saved, or what was typed when a save was refused. */
  answer: Answer;
  result: SubmissionResult | null;
  themes: { id: string; name: string; depth: number }[];
  planners: { id: string; name: string }[];
  boilerplates: { id: string; title: string; text: string; languageForm: string }[];
}

type Message = 'tooLong' | 'reasoningNeeded' | 'dayNeeded';

/** How the keys begin under which the browser keeps what is typed about an input; the revision follows. */
export const keptInput = (address: string) => `input-${address}-`;

/** Themes, assignee, outcome and reasoning in one form. */
export function AnswerForm({ id, address, action, answer, result, themes, planners, boilerplates }: Props) {
  const { t } = useTranslation('triage');
  const kept = useKept(`${keptInput(address)}${answer.revision}`);
  const messages = (field: string) => result?.error?.[field]?.map((code) => t(`error.${code as Message}`));
  const errors = useMemo(
    () =>
      Object.entries(result?.error ?? {}).flatMap(([field, codes]) =>
        (codes ?? []).map((code) => ({ fieldId: field, message: t(`error.${code as Message}`) })),
      ),
    [result, t],
  );
  return (
    <Form className="stack answer-form" id={id} method="post" action={action} aria-labelledby="answer" {...kept}>
      <h2 className="ds-heading" data-size="sm" id="answer">
        {t('answer.title')}
      </h2>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="revision" value={answer.revision} />
      <FieldSet legend={t('answer.themes')} hint={themes.length === 0 ? t('answer.noThemes') : undefined}>
        <div className="theme-choices">
          {themes.map((theme) => (
            <div key={theme.id} data-depth={Math.min(theme.depth, 3)}>
              <Choice
                type="checkbox"
                id={`theme-${theme.id}`}
                name="themes"
                value={theme.id}
                label={theme.name}
                defaultChecked={answer.themes.includes(theme.id)}
              />
            </div>
          ))}
        </div>
      </FieldSet>
      <TextField
        id="newTheme"
        name="newTheme"
        label={t('answer.newTheme')}
        hint={t('answer.newThemeHint')}
        defaultValue={answer.newTheme}
        errors={messages('newTheme')}
        autoComplete="off"
      />
      <Select id="assignee" name="assignee" label={t('answer.assignee')} defaultValue={answer.assignee}>
        <option value="">{t('unassigned')}</option>
        {planners.map((planner) => (
          <option key={planner.id} value={planner.id}>
            {planner.name}
          </option>
        ))}
      </Select>
      <TextField
        id="dueOn"
        name="dueOn"
        type="date"
        label={t('answer.dueOn')}
        hint={t('answer.dueOnHint')}
        defaultValue={answer.dueOn}
        errors={messages('dueOn')}
      />
      <FieldSet legend={t('answer.outcome')}>
        {(['', ...outcomes] as const).map((outcome) => (
          <Choice
            key={outcome}
            type="radio"
            id={`outcome-${outcome || 'none'}`}
            name="outcome"
            value={outcome}
            label={t(`outcome.${outcome || 'none'}`)}
            hint={t(`outcomeHint.${outcome || 'none'}`)}
            defaultChecked={answer.outcome === outcome}
          />
        ))}
      </FieldSet>
      <TextArea
        id="reasoning"
        name="reasoning"
        label={t('answer.reasoning')}
        hint={t('answer.reasoningHint')}
        defaultValue={answer.reasoning}
        errors={messages('reasoning')}
        rows={6}
      />
      <BoilerplatePicker boilerplates={boilerplates} fieldId="reasoning" used={answer.boilerplates} />
      <TextArea
        id="planChange"
        name="planChange"
        label={t('answer.planChange')}
        defaultValue={answer.planChange}
        errors={messages('planChange')}
        rows={3}
      />
      <Select id="decidedBy" name="decidedBy" label={t('answer.decidedBy')} defaultValue={answer.decidedBy}>
        <option value="">{t('decidedBy.none')}</option>
        {deciders.map((decider) => (
          <option key={decider} value={decider}>
            {t(`decidedBy.${decider}`)}
          </option>
        ))}
      </Select>
      <div className="row answer-buttons">
        <button className="ds-button" name="then" value="next">
          {t('answer.saveNext')}
        </button>
        <button className="ds-button" data-variant="secondary" name="then" value="stay">
          {t('answer.save')}
        </button>
      </div>
    </Form>
  );
}
