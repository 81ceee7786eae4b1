import { i18n } from '#i18n';
import type { Finding } from '../rules/review.ts';

/** The law or guideline behind a finding with its date, and whom to ask. */
export function FindingSource({ finding: { source, contact } }: { finding: Pick<Finding, 'source' | 'contact'> }) {
  if (!source && !contact) return null;
  return (
    <p className="finding-source">
      {source && (
        <>
          {i18n.t('finding.source')}: <MaybeLink words={source.title} address={source.url} />,{' '}
          {i18n.t('finding.checked', [localDate(source.checked)])}{' '}
        </>
      )}
      {contact && (
        <>
          {i18n.t('finding.ask')}: <MaybeLink words={contact.name} address={contact.url} />
        </>
      )}
    </p>
  );
}

/** Only web and mail addresses become links, whatever a pack says. */
export function MaybeLink({ words, address }: { words: string; address?: string | undefined }) {
  if (!address || !/^(https:|mailto:)/i.test(address)) return <>{words}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}

function localDate(day: string): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(i18n.t('extension.language'), { dateStyle: 'medium', timeZone: 'UTC' });
}
