const spelled: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' };

/** Words as they may stand in a URL: "Trygge skoleveier på Åsen" → "trygge-skoleveier-pa-asen". At most `length` signs. */
export function slugOf(text: string, length = 60): string {
  const plain = text
    .toLowerCase()
    .replace(/[æøå]/g, (sign) => spelled[sign] ?? sign)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.length <= length ? plain : plain.slice(0, length + 1).replace(/-[^-]*$/, '');
}
