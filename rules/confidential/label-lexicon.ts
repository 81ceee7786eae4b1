/** Classification and handling labels. Sources: TLP 2.0 (FIRST), VSA (Germany), usual company scales. */
import type { Dictionary, DictionaryEntry } from '../dictionary.ts';

export interface Label {
  level: 'stop' | 'warn';
  /**
   * `plain` means a label wherever it stands · `marked` is an everyday word too and needs the look of a label (capitals, own line,
   * brackets, "Classification:") · `faint` is so common that it needs two signs · `traffic-light` is TLP with its colon.
   */
  needs: 'plain' | 'marked' | 'faint' | 'traffic-light';
}

const stop = { plain: { level: 'stop', needs: 'plain' }, marked: { level: 'stop', needs: 'marked' } } as const;
const warn = {
  plain: { level: 'warn', needs: 'plain' },
  marked: { level: 'warn', needs: 'marked' },
  faint: { level: 'warn', needs: 'faint' },
} as const;

/** Labels stand in English on German slides and the other way round, so both lists are looked for in every text. */
const listed = {
  de: [
    {
      match: [
        'VS NfD',
        'VS Nur für den Dienstgebrauch',
        'VS Vertraulich',
        'nicht zur Weitergabe (bestimmt)?',
        'nicht für die Weitergabe bestimmt',
        'Weitergabe untersagt',
        'nicht zur Veröffentlichung bestimmt',
        'nicht für die Öffentlichkeit bestimmt',
      ],
      data: stop.plain,
    },
    {
      match: [
        'streng vertraulich',
        'vertraulich',
        'persönlich vertraulich',
        'persönlich und vertraulich',
        'geheim',
        'streng geheim',
        'nur für den Dienstgebrauch',
        'Verschlusssache',
        'Betriebsgeheimnis',
        'Geschäftsgeheimnis',
        'nicht zur Veröffentlichung',
        'nur für Empfänger',
        'Vorstandsvorlage',
        'Aufsichtsratsunterlage',
        'Insiderinformation',
        'Hintergrund nicht zitierfähig',
        'unter drei',
        'unter zwei',
      ],
      unless: ['so vertraulich', 'Kinder unter drei', 'Kinder unter zwei'],
      data: stop.marked,
    },
    {
      match: [
        'nur für den internen Gebrauch',
        'nur zum internen Gebrauch',
        'nur für internen Gebrauch',
        'nur zur internen Verwendung',
        'nur für den Innengebrauch',
      ],
      data: warn.plain,
    },
    {
      match: [
        'firmenintern',
        'betriebsintern',
        'Interna',
        'nur für Mitarbeitende',
        'nur für Mitarbeiter',
        'nicht freigegeben',
        'Freigabe ausstehend',
        'Gremienvorbehalt',
      ],
      data: warn.marked,
    },
    { match: ['Entwurf', 'Arbeitsstand', 'Diskussionsgrundlage', 'vorläufig', 'unter Vorbehalt'], data: warn.faint },
  ],
  en: [
    {
      match: [
        'not for (public)? distribution',
        'not for public release',
        'for your eyes only',
        'attorney client privileged',
        'material non public information',
        'strictly private and confidential',
      ],
      data: stop.plain,
    },
    {
      match: [
        'confidential',
        'highly confidential',
        'strictly confidential',
        'company confidential',
        'private and confidential',
        'private & confidential',
        'board confidential',
        'secret',
        'top secret',
        'restricted',
        'proprietary',
        'trade secret',
        'under NDA',
        'do not forward',
        'do not share',
        'eyes only',
        'privileged',
        'attorney client',
        'inside information',
        'off the record',
      ],
      unless: [
        'do not (share|forward) (your|my|drinks|food|this post)',
        'secret santa',
        'secret (recipe|sauce|ingredient|garden|weapon|agent|service|menu|message|to)',
        'secret service',
        'victoria’s secret',
        'restricted (area|access|parking)',
      ],
      data: stop.marked,
    },
    {
      match: ['for internal use (only)?', 'internal use only', 'for internal distribution only', 'Chatham House rule'],
      data: warn.plain,
    },
    {
      match: [
        'internal only',
        'internal',
        'employees only',
        'staff only',
        'not approved',
        'not yet approved',
        'pre release',
      ],
      unless: ['internal medicine'],
      data: warn.marked,
    },
    {
      match: ['draft', 'work in progress', 'preliminary', 'subject to change'],
      unless: ['(NFL|NBA|WNBA|NHL|MLB) draft', 'draft (beer|day|pick|picks|night)'],
      data: warn.faint,
    },
  ],
  any: [
    { match: ['TLP red', 'TLP amber'], data: { level: 'stop', needs: 'traffic-light' } },
    { match: 'TLP green', data: { level: 'warn', needs: 'traffic-light' } },
    {
      match: [
        '=OFFICIAL =SENSITIVE',
        '=FOUO',
        '=NOFORN',
        '=MNPI',
        'RESTREINT UE',
        'EU RESTRICTED',
        'CONFIDENTIEL UE',
        'NATO RESTRICTED',
        'NATO CONFIDENTIAL',
      ],
      data: stop.plain,
    },
  ],
} satisfies Dictionary<Label>;

/** Words that are another word in the other language: `intern` is a trainee in English. */
const onlyGerman: readonly DictionaryEntry<Label>[] = [{ match: ['intern', 'nur intern'], data: warn.marked }];

export const labels: Dictionary<Label> = { de: onlyGerman, any: [...listed.de, ...listed.en, ...listed.any] };

/** Words that announce a label: `Klassifizierung: intern`. */
export const labelAnnouncements = {
  any: [
    {
      match: [
        'Klassifizierung',
        'Klassifikation',
        'Einstufung',
        'Vertraulichkeit',
        'Vertraulichkeitsstufe',
        'Geheimhaltungsstufe',
        'Schutzklasse',
        'Dokumentenstatus',
        'classification',
        'classified as',
        'sensitivity',
        'confidentiality',
        'handling',
        'document status',
      ],
      data: undefined,
    },
  ],
} satisfies Dictionary<undefined>;

/** `vertrauliche Folie`, `confidential deck`: the word describes a document. */
export const labelledDocuments: Dictionary<undefined> = {
  de: [
    {
      match: 'als (streng)? (vertraulich|geheim|intern) (eingestuft|gekennzeichnet|markiert|klassifiziert)',
      data: undefined,
    },
    {
      match: [
        '(vertraulich~|geheim~|intern~) (Dokument~|Folie~|Unterlage~|Präsentation~|Papier~|Bericht~|Protokoll~|Memo~|Vorlage~|Datei~|Tabelle~|Rundmail~)',
      ],
      data: undefined,
    },
  ],
  en: [
    {
      match:
        '(marked|classified|labelled|labeled|stamped) (as)? (strictly|highly)? (confidential|secret|internal|restricted)',
      data: undefined,
    },
    {
      match: [
        '(confidential|secret|restricted|internal|privileged) (document~|slide~|deck~|memo~|report~|minutes|spreadsheet~|file~|email~|paper~|draft~|roadmap~)',
      ],
      unless: ['how to … (confidential|internal) (document~|file~|email~)'],
      data: undefined,
    },
  ],
};

/** Talk about labels instead of a label: `TLP:AMBER bedeutet …`. */
export const labelExplanations: Dictionary<undefined> = {
  any: [
    {
      match: [
        'bedeutet',
        'heißt',
        'steht für',
        'was ist',
        'Schulung',
        'erklärt',
        'mean~',
        'explain~',
        'stands for',
        'what is',
        'explained',
        'training',
      ],
      data: undefined,
    },
  ],
};
