import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Choice, Select, TextArea, TextField } from '~/ui/field';
import type { ThemeRefusal } from './change-themes.server';
import type { ListedTheme } from './queries.server';
import { withDescendants } from './theme-tree';

type Refused = Pick<ThemeRefusal, 'errors' | 'typed'> | null;
type Message = 'tooLong' | 'themeNameNeeded' | 'nameTaken' | 'circle' | 'mergeTargetNeeded' | 'confirmNeeded';
type Option = Pick<ListedTheme, 'id' | 'name' | 'depth'>;

function useRefused(refused: Refused, intent: string) {
  const { t } = useTranslation('triage');
  const own = refused?.typed.intent === intent ? refused : null;
  return {
    errors: (field: string) => own?.errors[field]?.map((code) => t(`error.${code as Message}`)),
    typed: (field: string) => (typeof own?.typed[field] === 'string' ? own.typed[field] : undefined),
    refused: own !== null,
  };
}

const options = (themes: Option[]) =>
  themes.map(({ id, name, depth }) => (
    <option key={id} value={id}>
      {'\u00a0\u00a0\u00a0'.repeat(depth) + name}
    </option>
  ));

interface WordsProps {
  idPrefix: string;
  values: { name?: string; description?: string; parent?: string };
  errors: (field: string) => string[] | undefined;
  parents: Option[];
}

function ThemeWords({ idPrefix, values, errors, parents }: WordsProps) {
  const { t } = useTranslation('triage');
  return (
    <>
      <TextField
        id={`${idPrefix}-name`}
        name="name"
        label={t('themes.name')}
        defaultValue={values.name}
        errors={errors('name')}
        maxLength={80}
        required
        autoComplete="off"
      />
      <TextArea
        id={`${idPrefix}-description`}
        name="description"
        label={t('themes.description')}
        hint={t('themes.descriptionHint')}
        defaultValue={values.description}
        errors={errors('description')}
        rows={3}
      />
      <Select
        id={`${idPrefix}-parent`}
        name="parent"
        label={t('themes.parent')}
        defaultValue={values.parent ?? ''}
        errors={errors('parent')}
      >
        <option value="">{t('themes.top')}</option>
        {options(parents)}
      </Select>
    </>
  );
}

/** Makes a theme. */
export function NewThemeForm({ themes, refused }: { themes: Option[]; refused: Refused }) {
  const { t } = useTranslation('triage');
  const { errors, typed } = useRefused(refused, 'create');
  return (
    <Form className="stack" method="post" aria-labelledby="new-theme">
      <ThemeWords
        idPrefix="new"
        values={{ name: typed('name'), description: typed('description'), parent: typed('parent') }}
        errors={errors}
        parents={themes}
      />
      <button className="ds-button" name="intent" value="create">
        {t('themes.create')}
      </button>
    </Form>
  );
}

/** Renames, moves, merges and deletes one theme. */
export function ThemeTools({
  theme,
  themes,
  refused,
}: {
  theme: ListedTheme;
  themes: ListedTheme[];
  refused: Refused;
}) {
  const { t } = useTranslation('triage');
  const edit = useRefused(refused, 'edit');
  const merge = useRefused(refused, 'merge');
  const remove = useRefused(refused, 'delete');
  const below = withDescendants(
    themes.map((one) => ({ ...one, position: 0 })),
    theme.id,
  );
  const others = themes.filter(({ id }) => !below.includes(id));
  const hidden = (
    <>
      <input type="hidden" name="id" value={theme.id} />
      <input type="hidden" name="revision" value={theme.revision} />
    </>
  );
  return (
    <details className="ds-details theme-tools" open={refused !== null}>
      <summary>
        <span aria-hidden="true">{t('themes.edit')}</span>
        <span className="visually-hidden">{t('themes.editOf', { name: theme.name })}</span>
      </summary>
      <div className="stack" data-gap="lg">
        <Form className="stack" method="post">
          {hidden}
          <ThemeWords
            idPrefix={theme.id}
            values={{
              name: edit.typed('name') ?? theme.name,
              description: edit.refused ? edit.typed('description') : theme.description,
              parent: edit.refused ? edit.typed('parent') : (theme.parentId ?? undefined),
            }}
            errors={edit.errors}
            parents={others}
          />
          <button className="ds-button" data-variant="secondary" name="intent" value="edit">
            {t('themes.save')}
          </button>
        </Form>
        {others.length > 0 && (
          <Form className="stack" method="post">
            {hidden}
            <Select
              id={`${theme.id}-into`}
              name="into"
              label={t('themes.mergeInto')}
              hint={t('themes.mergeHint')}
              defaultValue={merge.typed('into') ?? ''}
              errors={merge.errors('into')}
            >
              <option value="">{t('themes.pick')}</option>
              {options(others)}
            </Select>
            <button className="ds-button" data-variant="secondary" name="intent" value="merge">
              {t('themes.merge')}
            </button>
          </Form>
        )}
        <Form className="stack" method="post">
          {hidden}
          {theme.used > 0 && (
            <Choice
              type="checkbox"
              id={`${theme.id}-confirmed`}
              name="confirmed"
              label={t('themes.confirm', { count: theme.used })}
              errors={remove.errors('confirmed')}
            />
          )}
          <button className="ds-button" data-variant="secondary" data-color="danger" name="intent" value="delete">
            {t('themes.delete')}
          </button>
        </Form>
      </div>
    </details>
  );
}
