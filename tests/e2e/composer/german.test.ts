import { everyComposer } from './every-composer.ts';

everyComposer('de');
