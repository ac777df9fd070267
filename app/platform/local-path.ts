/** The value when it is a path on this site; null for anything that would lead elsewhere (open redirect). */
export function localPath(value: unknown): string | null {
  if (typeof value !== 'string' || !value.startsWith('/')) return null;
  try {
    const url = new URL(value, 'http://here.invalid');
    const path = url.pathname + url.search + url.hash;
    // "/.//elsewhere" is a path here, and what is left when its dots are resolved leads elsewhere.
    return url.host === 'here.invalid' && !path.startsWith('//') ? path : null;
  } catch {
    return null;
  }
}
