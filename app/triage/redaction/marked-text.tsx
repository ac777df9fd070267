import { useTranslation } from 'react-i18next';
import type { Span } from '~/privacy/scan';

interface Props {
  text: string;
  /** What is hidden now. */
  hidden: readonly Span[];
  /** What is about to be. */
  chosen: readonly Span[];
}

/** A text as it was sent, with what the public does not see marked in it. Holds the text and nothing else. */
export function MarkedText({ text, hidden, chosen }: Props) {
  const { t } = useTranslation('triage');
  const edges = [...new Set([0, text.length, ...[...hidden, ...chosen].flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index]!;
    const words = text.slice(start, end);
    const within = (spans: readonly Span[]) => spans.some((span) => span.start <= start && end <= span.end);
    if (within(hidden)) {
      return (
        <mark className="redacted" key={start} title={t('redaction.isHidden')}>
          {words}
        </mark>
      );
    }
    return within(chosen) ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>;
  });
}
