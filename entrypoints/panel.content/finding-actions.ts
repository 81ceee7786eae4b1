import type { FindingItemProps } from '../../components/finding-item.tsx';
import type { Finding } from '../../rules/review.ts';
import type { ComposerState, PanelActions } from '../composer.content/bridge.ts';
import { mayIgnore } from './open-findings.ts';

/** What a person can do about a finding in the page. Only a real click sets something aside, never a script of the page. */
export function findingActions(
  finding: Finding,
  { text, review }: Pick<ComposerState, 'text' | 'review'>,
  actions: PanelActions,
): Omit<FindingItemProps, 'finding'> {
  const doing: Omit<FindingItemProps, 'finding'> = { onReveal: () => actions.reveal(finding.id) };
  if (finding.fix) {
    doing.fixedWords = text.slice(finding.fix.start, finding.fix.end);
    doing.onFix = async () => (await actions.applyFix(finding.id)) !== 'failed';
  }
  if (review && mayIgnore(finding, review.gate)) {
    doing.onIgnore = (event) => {
      if (event.isTrusted) actions.ignore(finding.id);
    };
  }
  return doing;
}
