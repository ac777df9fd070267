const bulletSign = /^(?:[•·▪▫●○◦■□‣⁃➢➤✓❖\uf000-\uf0ff]\s*|[–—*-]\s+|o\s+(?=\S))/u;

/** Takes the bullet off a line: what kind it is, and the rest; null when there is none. */
export function splitBullet(text: string): { sign: string; rest: string } | null {
  const found = bulletSign.exec(text);
  return found ? { sign: found[0].trim(), rest: text.slice(found[0].length) } : null;
}
