import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ageGroups, speakers, type Speaker } from '~/submissions/sender-form';
import { Choice, FieldSet, Select, TextField } from '~/ui/field';
import type { FormState } from '~/ui/form-state';

/** Who wrote it; who types it in is known. Only the fields that this sender needs are shown, as where they write themselves. */
export function TypedSender({ form }: { form: FormState }) {
  const { t } = useTranslation(['paper', 'submissions']);
  const age = form.field('ageGroup');
  const speaker = form.values('as')[0] ?? 'resident';
  return (
    <>
      <FieldSet legend={t('typing.sender')}>
        {speakers.map((as) => (
          <Choice
            key={as}
            type="radio"
            id={`as-${as}`}
            name="as"
            value={as}
            defaultChecked={speaker === as}
            label={t(`typing.as.${as}`)}
          />
        ))}
        <OnlyFor speaker="organisation">
          <TextField {...form.field('organisation')} label={t('submissions:who.organisation')} autoComplete="off" />
          <div className="typing-row">
            <TextField
              {...form.field('organisationNumber')}
              label={t('submissions:who.organisationNumber')}
              inputMode="numeric"
              autoComplete="off"
            />
            <TextField {...form.field('role')} label={t('typing.role')} autoComplete="off" />
          </div>
        </OnlyFor>
        <OnlyFor speaker="youth">
          <Select {...age} label={t('typing.age')}>
            <option value="">{t('submissions:who.ageGroupChoose')}</option>
            {ageGroups.map((group) => (
              <option key={group} value={group}>
                {t(`submissions:who.age.${group}`)}
              </option>
            ))}
          </Select>
        </OnlyFor>
        <OnlyFor speaker="representative">
          <TextField {...form.field('onBehalfOf')} label={t('typing.onBehalfOf')} autoComplete="off" />
        </OnlyFor>
      </FieldSet>
      <div className="typing-row">
        <div className="stack not-for-youth" data-gap="sm">
          <TextField {...form.field('name')} label={t('typing.name')} autoComplete="off" />
          <Choice
            type="checkbox"
            id="nameIsPublic"
            name="nameIsPublic"
            label={t('typing.nameIsPublic')}
            defaultChecked={form.values('nameIsPublic')[0] === 'on'}
          />
        </div>
        <TextField
          {...form.field('email')}
          type="email"
          label={t('typing.email')}
          hint={t('typing.emailHint')}
          autoComplete="off"
        />
      </div>
    </>
  );
}

function OnlyFor({ speaker, children }: { speaker: Speaker; children: ReactNode }) {
  return (
    <div className="only-for stack" data-for={speaker}>
      {children}
    </div>
  );
}
