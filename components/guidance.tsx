import { i18n } from '#i18n';
import { MaybeLink } from './finding-source.tsx';

interface GuidanceProps {
  dos: readonly string[];
  donts: readonly string[];
  contacts: readonly { name: string; url?: string }[];
}

/** Dos & Don'ts and the people to ask, as the pack has them. */
export function Guidance({ dos, donts, contacts }: GuidanceProps) {
  if (dos.length + donts.length + contacts.length === 0)
    return <p className="guidance-none">{i18n.t('guidance.none')}</p>;
  return (
    <div className="guidance">
      <Advice kind="dos" title={i18n.t('guidance.dos')} sentences={dos} />
      <Advice kind="donts" title={i18n.t('guidance.donts')} sentences={donts} />
      {contacts.length > 0 && (
        <section className="guidance-part">
          <h3>{i18n.t('guidance.contacts')}</h3>
          <ul>
            {contacts.map((contact) => (
              <li key={`${contact.name} ${contact.url}`}>
                <MaybeLink words={contact.name} address={contact.url} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Advice({ kind, title, sentences }: { kind: 'dos' | 'donts'; title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section className={`guidance-part guidance-${kind}`}>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
