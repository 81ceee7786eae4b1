import { i18n } from '#i18n';
import type { PackProblem } from '../background/protocol.ts';
import type { Installation } from './install-file.ts';

/** What became of the file: in use now, or why not, with the place of every mistake. */
export function InstallOutcome({ installation }: { installation: Installation }) {
  return (
    <div role="status" data-part="install-outcome" data-state={installation.state}>
      {installation.state === 'checking' && <p className="options-soft">{i18n.t('options.installing')}</p>}
      {installation.state === 'installed' && (
        <p className="install-done">{i18n.t('options.installed', [installation.title])}</p>
      )}
      {installation.state === 'refused' && (
        <div className="install-refused">
          <p>{i18n.t('options.refused')}</p>
          <ul>
            {installation.problems.map((problem) => (
              <Problem key={`${problem.line} ${problem.field} ${problem.message}`} problem={problem} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Problem({ problem }: { problem: PackProblem }) {
  return (
    <li className="problem" data-part="problem">
      <code>{placeOf(problem)}</code>
      {problem.field && <code className="problem-field">{problem.field}</code>}
      <span>{problem.message}</span>
    </li>
  );
}

/** `file:line:column` as far as it is known. */
export function placeOf({ file, line, column }: PackProblem): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
