import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteHosts } from './sites/hosts.ts';
import { siteOf } from './sites/index.ts';
import { startComposerScript } from './start.ts';

export default defineContentScript({
  matches: siteHosts,
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main(context) {
    const site = siteOf(location);
    if (site) startComposerScript(site, context);
  },
});
