import { useTranslation } from 'react-i18next';
import { langOf, type InText } from '~/language/language-form';
import type { Stance } from './sent-submission';
import { TextChange } from './text-change-view';

const colours = { support: 'success', change: 'warning', against: 'danger', question: 'info' } as const;

/** How the sender stands, in words; the colour repeats it. */
export function StanceTag({ stance }: { stance: Stance | null }) {
  const { t } = useTranslation('submissions');
  return stance ? (
    <span className="ds-tag" data-color={colours[stance]} data-variant="outline" data-size="sm">
      {t(`point.stanceWords.${stance}`)}
    </span>
  ) : null;
}

interface ProposalProps {
  input: { proposedText: string; quote: string; blockKey: string | null } & InText;
}

/** The wording that the sender proposes, as a change of the plan's own words where it is about a paragraph or element. */
export function Proposal({ input: { proposedText, quote, blockKey, ...input } }: ProposalProps) {
  const { t } = useTranslation('submissions');
  if (!proposedText) return null;
  return (
    <div className="proposal stack" data-gap="sm">
      <p className="small muted">{t('point.proposed')}</p>
      <TextChange from={blockKey ? quote : ''} to={proposedText} lang={langOf(input)} />
    </div>
  );
}
