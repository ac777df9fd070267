/**
 * One JSON line per event on standard error. Callers give ids, codes and durations, never what a person typed.
 */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: Record<string, unknown> = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
}

/** An error's name, code and stack for the log: not its message, which may quote what was typed. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const stack = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: error.name, code, stack };
}
