import { useTranslation } from 'react-i18next';
import { Choice, FieldSet, Select } from '~/ui/field';
import { councilRoles, generalRoles, grantToValue } from '../role-grants';

interface RoleField {
  id: string;
  name: string;
  initialValue?: unknown;
  errors?: string[] | undefined;
}

/** Roles in the municipality as checkboxes, and one choice for each council. All post under one name. */
export function RoleFields({ field, councils }: { field: RoleField; councils: { id: string; name: string }[] }) {
  const { t } = useTranslation('identity');
  const chosen = [field.initialValue].flat();
  return (
    <>
      <FieldSet legend={t('user.roles')} hint={t('user.rolesHint')}>
        {generalRoles.map((role, index) => (
          <Choice
            key={role}
            type="checkbox"
            id={index === 0 ? field.id : `${field.id}-${role}`}
            name={field.name}
            value={role}
            defaultChecked={chosen.includes(role)}
            label={t(`role.${role}`)}
            hint={t(`roleHint.${role}`)}
            errors={index === 0 ? field.errors : undefined}
          />
        ))}
      </FieldSet>
      {councils.length > 0 && (
        <FieldSet legend={t('user.councilRoles')} hint={t('user.councilRolesHint')}>
          {councils.map((council) => {
            const options = councilRoles.map((role) => ({
              role,
              value: grantToValue({ role, councilId: council.id }),
            }));
            return (
              <Select
                key={council.id}
                id={`${field.id}-${council.id}`}
                name={field.name}
                label={council.name}
                defaultValue={options.find(({ value }) => chosen.includes(value))?.value ?? ''}
              >
                <option value="">{t('user.noCouncilRole')}</option>
                {options.map(({ role, value }) => (
                  <option key={role} value={value}>
                    {t(`role.${role}`)}
                  </option>
                ))}
              </Select>
            );
          })}
        </FieldSet>
      )}
    </>
  );
}
