/** Pages that the extension reads along on. The content script and the manifest's host permissions share this list. */
export const siteHosts = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://www.instagram.com/*',
  'https://www.linkedin.com/*',
];
