import '../composer.content/style.css';
import { showPage } from '../../components/show-page.tsx';
import './practice.css';
import { findBridge } from '../composer.content/bridge.ts';
import { startComposerScript } from '../composer.content/start.ts';
import { mountPanel } from '../panel.content/mount.tsx';
import { Practice } from './practice.tsx';
import { practiceSite } from './practice-site.ts';

// The real machinery, as it runs on the networks; only the site is our own.
startComposerScript(practiceSite, { isValid: true, signal: new AbortController().signal, onInvalidated: () => {} });
showPage(<Practice />);
const bridge = findBridge();
if (bridge) mountPanel(bridge);
