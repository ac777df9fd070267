import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** Already translated. */
  errors?: string[] | undefined;
  id: string;
}

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;

function describedBy({ id, hint, errors }: FieldProps) {
  return [hint ? hintId(id) : '', errors?.length ? errorId(id) : ''].filter(Boolean).join(' ') || undefined;
}

function Frame({ label, hint, errors, id, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className="ds-field">
      <label className="ds-label" data-weight="medium" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="field-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      {children}
      {errors?.map((error) => (
        <p className="ds-validation-message" id={errorId(id)} key={error}>
          {error}
        </p>
      ))}
    </div>
  );
}

/** A labelled one-line input with its hint and error. Takes all attributes of `<input>`. */
export function TextField({
  label,
  hint,
  errors,
  ...input
}: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>) {
  const field = { label, hint, errors, id: input.id };
  return (
    <Frame {...field}>
      <input
        className="ds-input"
        {...input}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(field)}
      />
    </Frame>
  );
}

/** The same for longer text. */
export function TextArea({
  label,
  hint,
  errors,
  ...area
}: FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>) {
  const field = { label, hint, errors, id: area.id };
  return (
    <Frame {...field}>
      <textarea
        className="ds-input"
        rows={5}
        {...area}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(field)}
      />
    </Frame>
  );
}

/** A labelled native select; the options are its children. */
export function Select({
  label,
  hint,
  errors,
  ...select
}: FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'>) {
  const field = { label, hint, errors, id: select.id };
  return (
    <Frame {...field}>
      <select
        className="ds-input"
        {...select}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(field)}
      />
    </Frame>
  );
}

/** One checkbox or radio with its label beside it. */
export function Choice({
  label,
  hint,
  errors,
  type,
  ...input
}: FieldProps & { type: 'checkbox' | 'radio' } & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type'>) {
  const field = { label, hint, errors, id: input.id };
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type={type}
        {...input}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(field)}
      />
      <label className="ds-label" data-weight="regular" htmlFor={input.id}>
        {label}
      </label>
      {hint && (
        <div className="field-hint" id={hintId(input.id)}>
          {hint}
        </div>
      )}
      {errors?.map((error) => (
        <p className="ds-validation-message" id={errorId(input.id)} key={error}>
          {error}
        </p>
      ))}
    </div>
  );
}

/** A group of choices under one question. */
export function FieldSet({ legend, hint, children }: { legend: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label" data-weight="medium">
        {legend}
      </legend>
      {hint && <p className="field-hint">{hint}</p>}
      {children}
    </fieldset>
  );
}
