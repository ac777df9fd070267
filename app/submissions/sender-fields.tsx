import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice, FieldSet, Select, TextField } from '~/ui/field';
import { OptionalLabel } from './optional-label';
import type { Problems } from './problems';
import { ageGroups, speakers, type AskedFor, type Speaker } from './sender-form';

interface SenderFieldsProps {
  hearing: AskedFor;
  /** What was typed in a field, or is known already. */
  typed: (name: string) => string;
  problems: Problems;
}

/** Who speaks. Only the fields that this sender needs are shown, by the style sheet; without `:has()` all of them. */
export function SenderFields({ hearing, typed, problems }: SenderFieldsProps) {
  const { t } = useTranslation('submissions');
  const speaker = typed('as') || 'resident';
  const line = (name: string) => ({
    id: name,
    name,
    defaultValue: typed(name),
    errors: problems.of(name),
    maxLength: 200,
  });
  return (
    <>
      <FieldSet legend={t('who.question')}>
        {speakers.map((as) => (
          <Choice
            key={as}
            type="radio"
            id={`as-${as}`}
            name="as"
            value={as}
            defaultChecked={speaker === as}
            label={t(`who.as.${as}`)}
          />
        ))}
        <OnlyFor speaker="organisation">
          <TextField
            {...line('organisation')}
            label={t('who.organisation')}
            hint={t('who.organisationHint')}
            autoComplete="organization"
          />
          <TextField
            {...line('organisationNumber')}
            label={<OptionalLabel text={t('who.organisationNumber')} />}
            hint={t('who.organisationNumberHint')}
            inputMode="numeric"
            maxLength={20}
          />
          <TextField
            {...line('role')}
            label={<OptionalLabel text={t('who.role')} />}
            hint={t('who.roleHint')}
            autoComplete="organization-title"
          />
        </OnlyFor>
        <OnlyFor speaker="youth">
          <Select
            id="ageGroup"
            name="ageGroup"
            label={t('who.ageGroup')}
            hint={t('who.ageGroupHint')}
            defaultValue={typed('ageGroup')}
            errors={problems.of('ageGroup')}
          >
            <option value="">{t('who.ageGroupChoose')}</option>
            {ageGroups.map((group) => (
              <option key={group} value={group}>
                {t(`who.age.${group}`)}
              </option>
            ))}
          </Select>
        </OnlyFor>
        <OnlyFor speaker="representative">
          <TextField
            {...line('onBehalfOf')}
            label={<OptionalLabel text={t('who.onBehalfOf')} />}
            hint={t('who.onBehalfOfHint')}
          />
        </OnlyFor>
      </FieldSet>
      {hearing.nameRequirement !== 'hidden' && (
        <div className="stack not-for-youth" data-gap="sm">
          <TextField
            {...line('name')}
            label={<OptionalLabel text={t('who.name')} required={hearing.nameRequirement === 'required'} />}
            autoComplete="name"
            required={hearing.nameRequirement === 'required'}
          />
          {hearing.namesShown && (
            <Choice
              type="checkbox"
              id="nameIsPublic"
              name="nameIsPublic"
              defaultChecked={typed('nameIsPublic') === 'on'}
              label={t('who.nameIsPublic')}
              hint={t('who.nameIsPublicHint')}
            />
          )}
        </div>
      )}
      {hearing.contactRequirement !== 'hidden' && (
        <TextField
          {...line('email')}
          type="email"
          label={<OptionalLabel text={t('who.email')} required={hearing.contactRequirement === 'required'} />}
          hint={t('who.emailHint')}
          autoComplete="email"
          required={hearing.contactRequirement === 'required'}
        />
      )}
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
