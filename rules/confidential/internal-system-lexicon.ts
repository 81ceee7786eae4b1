/** Names of systems inside, and lessons about networks. */
import { words } from '../dictionary.ts';

/** Last labels of hosts that exist only inside. Hits count only behind a full stop that belongs to a host. */
export const innerEndings = words({ any: ['local', 'intern', 'internal', 'corp', 'lan', 'localdomain', 'fritz box'] });

/** A lesson, a manual, a home. */
export const lessonWords = words({
  any: [
    'Router~',
    'Fritzbox',
    'Fritz Box',
    'Heimnetz~',
    'Tutorial~',
    'Anleitung~',
    'Standard Gateway',
    'Beispiel',
    'zum Beispiel',
    'Subnetz~',
    'Subnetting',
    'Prüfung',
    'Raspberry Pi',
    'Homelab',
    'NAS',
    'lernen',
    'erklärt',
    'gateway',
    'home network',
    'default address',
    'example',
    'for example',
    'subnet~',
    'homelab',
    'home assistant',
    'private range',
    'RFC 1918',
    'guide',
    'lesson',
    'learn',
    'exam',
    'localhost',
    'minikube',
    'docker',
    'printer at home',
  ],
});

/** A number with three full stops that counts a release. */
export const versionWords = words({
  any: [
    'Version~',
    'Release~',
    'Update~',
    'Firmware',
    'Build',
    'Treiber',
    'Patch',
    'driver',
    'upgrade~',
    'Kapitel',
    'chapter',
    'section',
    'Abschnitt',
  ],
});
