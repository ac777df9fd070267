import { hiddenPattern } from './public-text';

/** A public text with what stands for the hidden passages set apart. The words say it; the look repeats it. */
export function PublicWords({ text }: { text: string }) {
  return text.split(hiddenPattern).map((part, index) =>
    index % 2 === 1 ? (
      <span className="hidden-passage" key={index}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
