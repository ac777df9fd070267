interface FieldData {
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
