import type { ReactNode } from 'react';

/** The kinds that a bar can be divided into, each with a pattern of its own: colour is never the only sign. */
export type Fill = 'a' | 'b' | 'c' | 'd' | 'e';
export const fills: readonly Fill[] = ['a', 'b', 'c', 'd', 'e'];

export const fillUrl = (fill: Fill): string => (fill === 'a' ? 'var(--chart-ink)' : `url(#fill-${fill})`);

/** Defines the patterns; stands once on the page, before the first chart. */
export function ChartPatterns() {
  return (
    <svg className="chart-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Pattern fill="b" size={6}>
          <path d="M-1 7 L7 -1 M-1 1 L1 -1 M5 7 L7 5" stroke="var(--chart-ink)" strokeWidth="2" />
        </Pattern>
        <Pattern fill="c" size={6}>
          <circle cx="3" cy="3" r="1.6" fill="var(--chart-ink)" />
        </Pattern>
        <Pattern fill="d" size={5}>
          <path d="M2.5 0 V5" stroke="var(--chart-warm)" strokeWidth="3" />
        </Pattern>
        <Pattern fill="e" size={6}>
          <path d="M0 3 H6 M3 0 V6" stroke="var(--chart-warm)" strokeWidth="1" />
        </Pattern>
      </defs>
    </svg>
  );
}

function Pattern({ fill, size, children }: { fill: Fill; size: number; children: ReactNode }) {
  return (
    <pattern id={`fill-${fill}`} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect width={size} height={size} fill="var(--chart-paper)" />
      {children}
    </pattern>
  );
}
