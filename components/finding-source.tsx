import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '../rules/review.ts';

/** The laws or guidelines behind a finding with their dates, and whom to ask. */
export function FindingSource({
  finding: { sources = [], contact },
}: {
  finding: Pick<Finding, 'sources' | 'contact'>;
}) {
  const oldest = sources.map(({ checked }) => checked).sort()[0];
  if (!oldest && !contact) return null;
  return (
    <p className="finding-source">
      {oldest && (
        <>
          {i18n.t('finding.source')}:{' '}
          {sources.map(({ title, url }, index) => (
            <Fragment key={title}>
              {index > 0 && '; '}
              <MaybeLink words={title} address={url} />
            </Fragment>
          ))}
          , {i18n.t('finding.checked', [localDate(oldest)])}{' '}
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
