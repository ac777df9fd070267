import type { SubmissionResult } from '@conform-to/react';

/** What an input needs to show what was typed and what is wrong with it. Spread it on a field from `field.tsx`. */
export interface FieldState {
  id: string;
  name: string;
  defaultValue: string;
  errors: string[] | undefined;
}

export interface FormState {
  field: (name: string) => FieldState;
  /** What was typed in a group of checkboxes, or what is saved. */
  values: (name: string) => string[];
  /** Everything that is wrong, for the ErrorSummary. */
  errors: { fieldId: string; message: string }[];
}

/**
 * A form rendered on the server: what was typed when it came back with errors, what is saved otherwise.
 *
 * @param words turns the code of an error into words
 */
export function formState(
  lastResult: SubmissionResult | null | undefined,
  saved: Record<string, string | string[]>,
  words: (code: string) => string,
): FormState {
  const idOf = (name: string) => `field-${name.replace(/[^\w-]+/g, '-')}`;
  // A field left empty is absent from what was typed.
  const valueOf = (name: string) => (lastResult?.initialValue ? typedIn(lastResult.initialValue, name) : saved[name]);
  const values = (name: string) => {
    const value = valueOf(name);
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  };
  return {
    values,
    field: (name) => ({
      id: idOf(name),
      name,
      defaultValue: values(name)[0] ?? '',
      errors: lastResult?.error?.[name]?.map(words),
    }),
    errors: Object.entries(lastResult?.error ?? {}).flatMap(([name, codes]) =>
      (codes ?? []).map((code) => ({ fieldId: idOf(name), message: words(code) })),
    ),
  };
}

/** The value at a name such as `sections[3].title`. */
function typedIn(value: unknown, name: string): unknown {
  const steps = name.split(/[.[\]]+/).filter(Boolean);
  return steps.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
    value,
  );
}

/** A field of a Conform form, on the pages that use `useForm`. */
export interface FieldData {
  id: string;
  name: string;
  initialValue?: unknown;
  errors?: string[] | undefined;
}

/** What TextField, TextArea and Select need of a Conform field: identity, what was typed, what is wrong with it. */
export const fieldProps = ({ id, name, initialValue, errors }: FieldData) => ({
  id,
  name,
  defaultValue: typeof initialValue === 'string' ? initialValue : undefined,
  errors,
});

/** The errors of a Conform form, for ErrorSummary. */
export const summaryOf = ({ id, allErrors }: { id: string; allErrors: Record<string, string[]> }) =>
  Object.entries(allErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ fieldId: name ? `${id}-${name}` : id, message })),
  );
