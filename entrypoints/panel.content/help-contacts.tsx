import { i18n } from '#i18n';
import { MaybeLink } from '../../components/finding-source.tsx';
import type { PackSummary } from '../background/protocol.ts';

/** Whom to ask when a post may not go out from here. */
export function HelpContacts({ pack }: { pack: PackSummary | null }) {
  if (!pack || (!pack.owner && pack.contacts.length === 0)) return null;
  const { owner, contacts } = pack;
  return (
    <section className="help">
      <h3>{i18n.t('dialog.contact')}</h3>
      <ul>
        {owner && (
          <li>
            <MaybeLink words={owner.name} address={owner.email && `mailto:${owner.email}`} />
          </li>
        )}
        {contacts.map((contact) => (
          <li key={contact.topic}>
            <MaybeLink words={contact.name} address={contact.url} />
          </li>
        ))}
      </ul>
    </section>
  );
}
