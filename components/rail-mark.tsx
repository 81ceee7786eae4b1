/** The mark: a guard rail, two beams along a bend on their posts. Decoration. */
export function RailMark({ size = 20 }: { size?: number }) {
  return (
    <svg className="rail-mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path className="rail-posts" d="M6.5 9v12M17.5 9v12" />
      <path className="rail-beams" d="M1.5 8.2h21M1.5 13.8h21" />
    </svg>
  );
}
