import { RailMark } from './rail-mark.tsx';

/** Says honestly that there is nothing, and what would change that. */
export function EmptyState({ title, hint }: { title: string; hint: string }) {
  return (
    <div className="empty-state">
      <RailMark size={40} />
      <p className="empty-state-title">{title}</p>
      <p className="empty-state-hint">{hint}</p>
    </div>
  );
}
