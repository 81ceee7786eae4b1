import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import './styles.css';
import '../assets/styles/page.css';

/** Puts the content into an extension page and says which language it speaks. */
export function showPage(content: ReactNode): void {
  document.documentElement.lang = i18n.t('extension.language');
  document.body.classList.add('leitplanke');
  const place = document.getElementById('root');
  if (place) createRoot(place).render(<StrictMode>{content}</StrictMode>);
}
