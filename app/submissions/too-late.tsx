import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import { TextArea } from '~/ui/field';

interface TooLateProps {
  heading: string;
  text: string;
  /** What they wrote and could not send. */
  typed: string;
  contactEmail?: string;
}

/** Says that the deadline has passed, with what was typed so that it can be copied. */
export function TooLate({ heading, text, typed, contactEmail }: TooLateProps) {
  const { t } = useTranslation('submissions');
  return (
    <>
      <Notice tone="warning" heading={heading} role="alert">
        <p>{text}</p>
        {contactEmail && <p>{t('comment.contact', { email: contactEmail })}</p>}
      </Notice>
      <TextArea id="typed" label={t('comment.typed')} defaultValue={typed} rows={10} readOnly />
    </>
  );
}
