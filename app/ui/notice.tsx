import type { ReactNode } from 'react';

/** A message in its own box. The words carry the meaning; the colour repeats it. */
export function Notice({
  tone = 'info',
  heading,
  children,
  role,
}: {
  tone?: 'info' | 'success' | 'warning' | 'danger';
  heading?: string;
  children?: ReactNode;
  role?: 'status' | 'alert';
}) {
  return (
    <div className="ds-alert" data-color={tone} role={role}>
      {heading && (
        <h2 className="ds-heading" data-size="xs">
          {heading}
        </h2>
      )}
      {children}
    </div>
  );
}
