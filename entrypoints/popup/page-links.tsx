import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { openOptions } from './open-options.ts';

/** The ways from the popup to the other pages. */
export function PageLinks() {
  async function openPractice() {
    await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
    window.close();
  }

  return (
    <nav className="popup-links">
      <span>{i18n.t('card.device')}</span>
      <Button look="quiet" onClick={openPractice}>
        {i18n.t('popup.practice')}
      </Button>
      <Button look="quiet" onClick={openOptions}>
        {i18n.t('popup.options')}
      </Button>
    </nav>
  );
}
