import type { Severity } from '../rules/review.ts';

/** One shape per severity, so that colour is never the only sign: octagon, triangle, circle, bar. */
const shapes: Record<Severity, string> = {
  stop: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warn: 'M8 1.4 15.2 14.4H.8z',
  hint: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  info: 'M3.5 2h9A1.5 1.5 0 0 1 14 3.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-9A1.5 1.5 0 0 1 3.5 2z',
};

const signs: Record<Severity, string> = {
  stop: 'M7.1 3.8h1.8v5.2H7.1zM7.1 10.4h1.8v1.8H7.1z',
  warn: 'M7.2 5.8h1.6v4.4H7.2zM7.2 11.2h1.6v1.6H7.2z',
  hint: 'M7.2 3.9h1.6v1.6H7.2zM7.2 6.8h1.6V12H7.2z',
  info: 'M4.6 5h6.8v1.4H4.6zM4.6 8.2h5v1.4h-5z',
};

/** Decoration: the severity is also said in words beside it. */
export function SeverityMark({ severity, size = 16 }: { severity: Severity; size?: number }) {
  return (
    <svg
      className={`severity-mark severity-${severity}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path className="severity-shape" d={shapes[severity]} />
      <path className="severity-sign" d={signs[severity]} />
    </svg>
  );
}
