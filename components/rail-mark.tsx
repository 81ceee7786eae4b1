/** The mark: a guard rail along the road, near on the left and far on the right. Decoration. */
export function RailMark({ size = 20 }: { size?: number }) {
  return (
    <svg className="rail-mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3.2 12h3.2v9.4H3.2zM11.6 11.6H14v6.6h-2.4zM18.2 11.2h1.9v4.5h-1.9z" opacity="0.6" />
      <path d="M1 4.2 23 8v2L1 8.4zM1 10.2 23 11v2L1 14.6z" />
    </svg>
  );
}
