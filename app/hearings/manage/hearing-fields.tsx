import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { Choice, FieldSet, Select, TextArea, TextField } from '~/ui/field';
import type { FormState } from '~/ui/form-state';
import { earliestClose, minimumDays, type PlanKind } from '../period';
import { requirements, signInRules, visibilities } from './hearing-form';

export interface HearingChoices {
  kind: PlanKind;
  today: string;
  versions: { id: string; number: number; sourceName: string }[];
  councils: { id: string; name: string; languageForm: string }[];
  /** The installation has a provider that residents can sign in with. */
  signsIn: boolean;
}

/** The fields of a hearing that is not published, for a new one and for a draft. */
export function HearingFields({ form, choices }: { form: FormState; choices: HearingChoices }) {
  const { t, i18n } = useTranslation('hearings');
  const { kind, today, versions, councils } = choices;
  const asked = new Set(form.values('councils'));
  const { field } = form;
  const opensOn = field('opensOn');
  return (
    <>
      <Select {...field('versionId')} label={t('form.version')} hint={t('form.versionHint')}>
        {versions.map(({ id, number, sourceName }) => (
          <option key={id} value={id}>
            {t('form.versionChoice', { number, file: sourceName })}
          </option>
        ))}
      </Select>

      <FieldSet legend={t('form.period')} hint={t('form.periodHint')}>
        <div className="date-pair">
          <TextField {...opensOn} type="date" required label={t('form.opensOn')} />
          <TextField {...field('closesOn')} type="date" required label={t('form.closesOn')} />
        </div>
        <div className="quote stack" data-gap="sm">
          {minimumDays(kind) > 0 ? (
            <>
              <p>{t('form.law')}</p>
              <p>{t('form.lawExample', { from: longDay(today), to: longDay(earliestClose(today, kind)) })}</p>
            </>
          ) : (
            <p>{t('form.noLaw')}</p>
          )}
        </div>
        {minimumDays(kind) > 0 && (
          <TextArea {...field('shortPeriodReason')} label={t('form.reason')} hint={t('form.reasonHint')} rows={3} />
        )}
      </FieldSet>

      <VisibilityChoice chosen={form.values('inputVisibility')[0]} />
      <PublicChoices
        namesShown={form.values('namesShown').length > 0}
        supportOpen={form.values('supportOpen').length > 0}
      />

      <FieldSet legend={t('form.aboutSenders')} hint={t('form.aboutSendersHint')}>
        {(['nameRequirement', 'contactRequirement'] as const).map((name) => (
          <Select key={name} {...field(name)} label={t(`form.${name}`)}>
            {requirements.map((choice) => (
              <option key={choice} value={choice}>
                {t(`requirement.${choice}`)}
              </option>
            ))}
          </Select>
        ))}
      </FieldSet>

      {choices.signsIn ? (
        <Select {...field('signIn')} label={t('form.signIn')} hint={t('form.signInHint')}>
          {signInRules.map((choice) => (
            <option key={choice} value={choice}>
              {t(`signIn.${choice}`)}
            </option>
          ))}
        </Select>
      ) : (
        <input type="hidden" name="signIn" value={field('signIn').defaultValue} />
      )}

      {councils.length > 0 && (
        <FieldSet legend={t('form.councils')} hint={t('form.councilsHint')}>
          {councils.map(({ id, name, languageForm }) => (
            <Choice
              key={id}
              type="checkbox"
              id={`council-${id}`}
              name="councils"
              value={id}
              defaultChecked={asked.has(id)}
              label={<span lang={languageForm === i18n.language ? undefined : languageForm}>{name}</span>}
            />
          ))}
        </FieldSet>
      )}
      <TextArea {...field('otherParties')} label={t('form.otherParties')} hint={t('form.otherPartiesHint')} rows={5} />
    </>
  );
}

/** When everybody sees what was said. */
export function VisibilityChoice({ chosen }: { chosen: string | undefined }) {
  const { t } = useTranslation('hearings');
  return (
    <FieldSet legend={t('form.visibility')} hint={t('form.visibilityHint')}>
      {visibilities.map((choice) => (
        <Choice
          key={choice}
          type="radio"
          id={`field-inputVisibility${choice === 'atOnce' ? '' : `-${choice}`}`}
          name="inputVisibility"
          value={choice}
          defaultChecked={chosen === choice}
          label={t(`visibility.${choice}`)}
          hint={t(`visibility.${choice}Hint`)}
        />
      ))}
    </FieldSet>
  );
}

/** What else the public sees and may do. */
export function PublicChoices({ namesShown, supportOpen }: { namesShown: boolean; supportOpen: boolean }) {
  const { t } = useTranslation('hearings');
  return (
    <FieldSet legend={t('form.publicChoices')}>
      <Choice
        type="checkbox"
        id="field-namesShown"
        name="namesShown"
        defaultChecked={namesShown}
        label={t('form.namesShown')}
        hint={t('form.namesShownHint')}
      />
      <Choice
        type="checkbox"
        id="field-supportOpen"
        name="supportOpen"
        defaultChecked={supportOpen}
        label={t('form.supportOpen')}
        hint={t('form.supportOpenHint')}
      />
    </FieldSet>
  );
}
