import { everyComposer } from './every-composer.ts';

everyComposer('en');
