/** The value when it is a path on this site; null for anything that would lead elsewhere (open redirect). */
export function localPath(value: unknown): string | null {
  if (typeof value !== 'string' || !value.startsWith('/')) return null;
  try {
    const url = new URL(value, 'http://here.invalid');
    return url.host === 'here.invalid' ? url.pathname + url.search + url.hash : null;
  } catch {
    return null;
  }
}
