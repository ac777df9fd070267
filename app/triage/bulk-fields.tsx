import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Choice, Select, TextArea, TextField } from '~/ui/field';
import { nobody } from './bulk-form';
import { deciders, outcomes } from './outcomes';

interface Props {
  action: string;
  /** The chosen inputs with their revisions. */
  inputs: string[];
  typed: Record<string, unknown>;
  errors: Partial<Record<string, string[] | null>>;
  themes: { id: string; name: string; depth: number }[];
  planners: { id: string; name: string }[];
  /** Something is previewed already. */
  again: boolean;
}

type Message = 'nothingToChange' | 'reasoningNeeded' | 'dayNeeded' | 'tooLong';

/** What many inputs are to get. What is left as it is, stays. */
export function BulkFields({ action, inputs, typed, errors, themes, planners, again }: Props) {
  const { t } = useTranslation('triage');
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '');
  const messages = (name: string) => errors[name]?.map((code) => t(`error.${code as Message}`));
  const nothing = messages('input');
  const keep = <option value="">{t('bulk.keep')}</option>;
  const themeOptions = themes.map(({ id, name, depth }) => (
    <option key={id} value={id}>
      {'\u00a0\u00a0\u00a0'.repeat(depth) + name}
    </option>
  ));
  return (
    <Form className="stack answer-form bulk-fields-page" method="post" action={action} key={JSON.stringify(typed)}>
      <h2 className="ds-heading" data-size="sm">
        {t(again ? 'bulk.fieldsAgain' : 'bulk.fields', { count: inputs.length })}
      </h2>
      {nothing?.map((message) => (
        <p className="ds-validation-message" role="alert" key={message}>
          {message}
        </p>
      ))}
      <input type="hidden" name="scope" value="chosen" />
      <input type="hidden" name="asked" value="1" />
      {inputs.map((input) => (
        <input type="hidden" name="input" value={input} key={input} />
      ))}
      <div className="filter-fields">
        <Select id="assignee" name="assignee" label={t('bulk.assignee')} defaultValue={text('assignee')}>
          {keep}
          <option value={nobody}>{t('unassigned')}</option>
          {planners.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select id="addTheme" name="addTheme" label={t('bulk.addTheme')} defaultValue={text('addTheme')}>
          {keep}
          {themeOptions}
        </Select>
        <Select id="removeTheme" name="removeTheme" label={t('bulk.removeTheme')} defaultValue={text('removeTheme')}>
          {keep}
          {themeOptions}
        </Select>
        <TextField
          id="dueOn"
          name="dueOn"
          type="date"
          label={t('answer.dueOn')}
          defaultValue={text('dueOn')}
          errors={messages('dueOn')}
        />
      </div>
      <Choice
        type="checkbox"
        id="clearDue"
        name="clearDue"
        label={t('bulk.clearDue')}
        defaultChecked={text('clearDue') === 'on'}
      />
      <Select
        id="outcome"
        name="outcome"
        label={t('answer.outcome')}
        hint={t('bulk.outcomeHint')}
        defaultValue={text('outcome')}
      >
        {keep}
        {outcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t(`outcome.${outcome}`)}
          </option>
        ))}
      </Select>
      <TextArea
        id="reasoning"
        name="reasoning"
        label={t('answer.reasoning')}
        defaultValue={text('reasoning')}
        errors={messages('reasoning')}
        rows={4}
      />
      <TextArea
        id="planChange"
        name="planChange"
        label={t('answer.planChange')}
        defaultValue={text('planChange')}
        rows={2}
      />
      <Select id="decidedBy" name="decidedBy" label={t('answer.decidedBy')} defaultValue={text('decidedBy')}>
        <option value="">{t('decidedBy.none')}</option>
        {deciders.map((decider) => (
          <option key={decider} value={decider}>
            {t(`decidedBy.${decider}`)}
          </option>
        ))}
      </Select>
      <p>
        <button className="ds-button" data-variant={again ? 'secondary' : 'primary'} name="intent" value="preview">
          {t('bulk.preview')}
        </button>
      </p>
    </Form>
  );
}
