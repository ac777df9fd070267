import { useTranslation } from 'react-i18next';
import { Choice, FieldSet, TextArea, TextField } from '~/ui/field';
import type { FormState } from '~/ui/form-state';
import { deviceChoices } from './plan-form';

/** When, where, with whom and how people take part. */
export function SetupFacts({
  form,
  hasVisionYear,
  lang,
}: {
  form: FormState;
  hasVisionYear: boolean;
  lang: string | undefined;
}) {
  const { t } = useTranslation('workshops');
  const [place, participants] = [form.field('place'), form.field('participantsNote')];
  const [devices] = form.values('devices');
  return (
    <>
      <TextField {...form.field('title')} label={t('form.title')} hint={t('form.titleHint')} lang={lang} required />
      <div className="date-pair">
        <TextField {...form.field('heldOn')} label={t('form.heldOn')} type="date" required />
        <TextField {...place} label={t('form.place')} />
      </div>
      <TextField {...participants} label={t('setup.participants')} hint={t('setup.participantsHint')} />
      <FieldSet legend={t('plan.devices')}>
        {deviceChoices.map((name) => (
          <Choice
            key={name}
            id={`devices-${name}`}
            type="radio"
            name="devices"
            value={name}
            defaultChecked={devices === name}
            label={t(`devices.${name}`)}
          />
        ))}
      </FieldSet>
      <TextArea {...form.field('tables')} label={t('setup.tables')} hint={t('setup.tablesHint')} rows={4} required />
      {hasVisionYear && (
        <TextField
          {...form.field('visionYear')}
          label={t('setup.visionYear')}
          hint={t('setup.visionYearHint')}
          type="number"
          min={2000}
          max={2200}
        />
      )}
    </>
  );
}
