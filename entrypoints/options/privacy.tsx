import { i18n } from '#i18n';

/** What happens to what a person writes, in plain words. */
export function Privacy() {
  const promises = [
    i18n.t('options.privacyDevice'),
    i18n.t('options.privacyStore'),
    i18n.t('options.privacyReport'),
    i18n.t('options.privacyPages'),
    i18n.t('options.privacyReason'),
    i18n.t('options.privacyPack'),
  ];
  return (
    <section className="options-part privacy">
      <h2>{i18n.t('options.privacyLead')}</h2>
      <ul>
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
    </section>
  );
}
