import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

/** Takes back what was just changed. */
export function UndoForm({ action, change }: { action: string; change: string }) {
  const { t } = useTranslation('triage');
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="change" value={change} />
      <button className="ds-button" data-variant="secondary" data-size="sm" id="undo" name="intent" value="undo">
        {t('undo')}
      </button>
    </Form>
  );
}
