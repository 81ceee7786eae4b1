import { useState } from 'react';
import { i18n } from '#i18n';

/** Wordings to choose from. A click copies: where they go is for the person to decide. */
export function SuggestionChips({ suggestions }: { suggestions: readonly string[] }) {
  const [told, setTold] = useState('');

  async function copy(suggestion: string) {
    try {
      await navigator.clipboard.writeText(suggestion);
      setTold(i18n.t('finding.copied'));
    } catch {
      setTold(i18n.t('finding.copyFailed'));
    }
  }

  return (
    <div className="suggestions">
      <ul className="suggestion-chips">
        {suggestions.map((suggestion) => (
          <li key={suggestion}>
            <button type="button" className="chip" title={i18n.t('finding.copyHint')} onClick={() => copy(suggestion)}>
              {suggestion}
            </button>
          </li>
        ))}
      </ul>
      <p className="suggestion-told" role="status">
        {told}
      </p>
    </div>
  );
}
