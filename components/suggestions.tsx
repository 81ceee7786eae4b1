import { SuggestionChips } from './suggestion-chips.tsx';

/** Families whose suggestions say what to do. Those of all others are wordings that can stand in the post as they are. */
const advising = ['tone/', 'reply/'];

interface SuggestionsProps {
  /** `family/name` */
  rule: string;
  suggestions: readonly string[];
}

/** Advice is to be read, wordings are to be copied. */
export function Suggestions({ rule, suggestions }: SuggestionsProps) {
  if (!advising.some((family) => rule.startsWith(family))) return <SuggestionChips suggestions={suggestions} />;
  return (
    <ul className="advice" data-part="advice">
      {suggestions.map((advice) => (
        <li key={advice}>{advice}</li>
      ))}
    </ul>
  );
}
