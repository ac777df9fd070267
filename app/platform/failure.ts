const statuses = {
  badRequest: 400,
  notSignedIn: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  gone: 410,
  tooLarge: 413,
  tooMany: 429,
} as const;

export type FailureCode = keyof typeof statuses;

/**
 * Something the caller may expect to go wrong, told by a code. Any room throws it; the edge gives it its status
 * and the error page its words (see `answerFailures` and `ErrorPage`).
 */
export class Failure extends Error {
  readonly status: number;

  constructor(readonly code: FailureCode) {
    super(code);
    this.name = 'Failure';
    this.status = statuses[code];
  }
}

/** The value, or a 404 when there is none. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Failure('notFound');
  return value;
}
