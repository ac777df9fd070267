import { headingLevel, type Markup } from './typst-markup';

/**
 * How much one volume holds, in pieces of markup. The typesetter keeps a whole document in memory, some 200 MB for so
 * many pieces (measured with 10,000 inputs), so a longer report is divided.
 */
export const longestVolume = 13_000;

const weightOf = (part: Markup): number => part.split('#').length;

/**
 * A document in volumes, in order, nothing left out. A volume that begins within a chapter repeats the headings it
 * stands under.
 */
export function volumesOf(parts: Iterable<Markup>, longest = longestVolume): Markup[][] {
  let volume: Markup[] = [];
  const volumes = [volume];
  let above: Markup[] = [];
  let weight = 0;
  for (const part of parts) {
    const level = headingLevel(part);
    if (level > 0) above = [...above.filter((upper) => headingLevel(upper) < level), part];
    if (weight > 0 && weight + weightOf(part) > longest) {
      // A heading with nothing below it belongs to what follows.
      while (headingLevel(volume.at(-1)!) > 0) volume.pop();
      volume = above.filter((upper) => upper !== part);
      volumes.push(volume);
      weight = 0;
    }
    volume.push(part);
    weight += weightOf(part);
  }
  return volumes;
}
