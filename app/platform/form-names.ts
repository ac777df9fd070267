/** The largest form that is ours (the preview of an import) has some thousand fields. */
export const mostFields = 10_000;

// `text`, `text-1`, `roles[]`, `points[12].text`: no form of ours goes deeper, or has more than 9,999 rows.
const ourNames = /^(?!__proto__)[\w-]{1,80}(?:\[\d{0,4}\](?:\.(?!__proto__)[\w-]{1,80})?)?$/;

/**
 * Whether a field can be one of ours. Conform builds objects and arrays from the names of fields: a name such as
 * `points[99999999].text` would make it build an array that long, and the process would answer nobody else meanwhile.
 */
export const isOurName = (name: string): boolean => ourNames.test(name);
