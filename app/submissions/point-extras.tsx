import { useTranslation } from 'react-i18next';
import { Select, TextArea } from '~/ui/field';
import { OptionalLabel } from './optional-label';
import { longestText, stances } from './point-form';

interface ExtraProps {
  /** What precedes the field's own name: `points[0].`. */
  prefix?: string;
  idPrefix?: string;
  defaultValue: string;
  errors?: string[] | undefined;
}

/** What the sender thinks of the words the point is about. */
export function StanceField({ prefix = '', idPrefix = '', defaultValue, errors }: ExtraProps) {
  const { t } = useTranslation('submissions');
  return (
    <Select
      id={`${idPrefix}stance`}
      name={`${prefix}stance`}
      label={<OptionalLabel text={t('point.stance')} />}
      defaultValue={defaultValue}
      errors={errors}
    >
      <option value="">{t('point.noStance')}</option>
      {stances.map((stance) => (
        <option key={stance} value={stance}>
          {t(`point.stances.${stance}`)}
        </option>
      ))}
    </Select>
  );
}

interface ProposalProps extends ExtraProps {
  /** The words as they are now; they stand in the field to be changed. Empty: the place is too large to quote. */
  current: string;
  lang: string;
}

/** The sender's own wording. */
export function ProposalField({ prefix = '', idPrefix = '', defaultValue, errors, current, lang }: ProposalProps) {
  const { t } = useTranslation('submissions');
  const value = defaultValue || current;
  return (
    <TextArea
      id={`${idPrefix}proposedText`}
      name={`${prefix}proposedText`}
      label={<OptionalLabel text={t('point.proposed')} />}
      hint={t(current ? 'point.proposedHintChange' : 'point.proposedHintNew')}
      defaultValue={value}
      errors={errors}
      lang={lang}
      rows={Math.min(12, Math.max(4, Math.ceil(value.length / 60)))}
      data-count={longestText}
      data-count-left={t('comment.left')}
      data-count-over={t('comment.over')}
    />
  );
}
