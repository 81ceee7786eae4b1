import { i18n } from '#i18n';

/** What went out, newest first. */
export function Published({ texts }: { texts: readonly string[] }) {
  return (
    <section className="published" aria-live="polite">
      <h2>{i18n.t('practice.published')}</h2>
      {texts.length === 0 && <p className="published-nothing">{i18n.t('practice.nothing')}</p>}
      <ul>
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: counted from the end, where nothing is ever put in
          <li key={texts.length - index} data-part="published">
            <strong>{i18n.t('practice.yourName')}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
