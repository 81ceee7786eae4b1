/** Addresses that work only inside: they help nobody outside, but whoever wants to break in. */
import type { Analysis, TextAnalysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { partsOfAddress } from '../text/address-parts.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { PerSentence } from '../text/per-sentence.ts';
import { innerEndings, lessonWords, versionWords } from './internal-system-lexicon.ts';
import { masked } from './mask.ts';

const dictionaries = { ending: innerEndings, lesson: lessonWords, version: versionWords };
type Found = Analysis<typeof dictionaries>;

export const internalSystem = defineRule({
  id: 'confidential/internal-system',
  severity: 'warn',
  dictionaries,
  messages: {
    de: () => ({
      what: 'Das ist eine Adresse aus dem Inneren der Firma.',
      why: 'Draußen kann niemand sie öffnen, aber sie verrät, wie eure Systeme heißen.',
      instead: 'Nimm sie heraus, oder verlink etwas, das für alle offen ist.',
    }),
    en: () => ({
      what: 'This is an address from inside the company.',
      why: 'Nobody outside can open it, but it shows what your systems are called.',
      instead: 'Take it out, or link to something that is open to everybody.',
    }),
  },
  examples: {
    flag: [
      'Der Plan liegt hier: https://intranet.acme.example/plan, schaut rein.',
      'Alles Weitere im Wiki: https://acme.sharepoint.com/sites/vertrieb/plan.docx',
      'Ticket dazu: https://jira.acme.example/browse/VT-128',
      'Die Liste ist auf \\\\filer01\\vertrieb\\kunden.',
      'Unser Testserver läuft auf 10.20.30.41, probiert es aus.',
      'Schaut auf wiki.acme.intern nach, da steht es.',
      'The plan is here: https://intranet.acme.example/plan for everybody who asked.',
      'Read more at https://acme.atlassian.net/wiki/spaces/HR/pages/1 please.',
      'The list is on \\\\filer01\\sales\\clients now.',
      'Our test server is at 172.16.4.20, try it.',
    ],
    pass: [
      'Den Router erreichst du meistens unter 192.168.1.1 im Browser.',
      'Version 10.0.0.1 ist da, mit weniger Fehlern.',
      'Wir bauen gerade ein neues Intranet und freuen uns auf Ideen.',
      'Mehr dazu: https://issues.apache.org/jira/browse/LOG4J2-3201',
      'Das bleibt intern, versprochen.',
      'Alles Weitere auf https://www.acme.example/presse',
      '¯\\_(ツ)_/¯ mehr fällt mir dazu nicht ein.',
      'Your router is usually at 192.168.0.1, open it in the browser.',
      'Firmware 10.1.2.3 fixes the battery.',
      'We are rebuilding our intranet, ideas are welcome.',
      'The local shop is open, and the corp of cadets marches.',
      'See https://jira.atlassian.com/browse/JRA-1330 for the public bug.',
    ],
  },
  check(analysis, report) {
    for (const where of internalAddresses(analysis)) {
      report(where, undefined, { excerpt: masked(analysis.slice(where)) });
    }
  },
});

function internalAddresses(analysis: Found): Span[] {
  const { entities, hits, text } = analysis;
  const found = entities.urls.length === 0 ? [] : internalLinks(analysis);
  const isTaken = ({ start }: Span): boolean => found.some((one) => start >= one.start && start < one.end);
  const isLesson = hits.lesson.length > 0;
  for (const hit of hits.ending) {
    const host = isLesson || isTaken(hit) ? undefined : hostEndingAt(text, hit);
    if (host) found.push(host);
  }
  for (const number of entities.numbers) {
    if (
      text.charAt(number.start) !== '1' ||
      number.end - number.start < 7 ||
      isTaken(number) ||
      isLesson ||
      startsIn(hits.version, analysis.sentenceOf(number))
    )
      continue;
    const address =
      /^(?:10(?:\.\d{1,3}){3}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|192\.168(?:\.\d{1,3}){2})(?![\d.]*\.\d)/.exec(
        text.slice(number.start, number.start + 16),
      )?.[0];
    if (address === undefined || isUsual(address) || /[\p{L}\d.]/u.test(text.charAt(number.start - 1))) continue;
    found.push({ start: number.start, end: number.start + address.length });
  }
  for (let at = text.indexOf('\\\\'); at !== -1; at = text.indexOf('\\\\', at + 2)) {
    const path = /^\\\\[\p{L}\d][\p{L}\d.-]{1,60}\\[\p{L}\d$][^\s<>|"?*,;]{0,200}/u.exec(text.slice(at, at + 280))?.[0];
    if (path !== undefined && !isTaken({ start: at, end: at }))
      found.push({ start: at, end: at + path.replace(/[.)]+$/, '').length });
  }
  return found.sort((a, b) => a.start - b.start);
}

function internalLinks(analysis: Found): Span[] {
  const links: Span[] = [];
  for (const sentence of analysis.sentences) {
    const inside = internalInSentence.of(analysis, sentence);
    if (inside.length > 0)
      links.push(...startingIn(analysis.entities.urls, sentence).filter((_, index) => inside.includes(index)));
  }
  return links;
}

/** Longest beginning of an address that is looked at, in UTF-16 code units. */
const longestLook = 300;

/** Indexes among the addresses of the sentence. */
const internalInSentence = new PerSentence(({ text, entities }: TextAnalysis, sentence) => {
  const inside: number[] = [];
  startingIn(entities.urls, sentence).forEach(({ start, end }, index) => {
    if (isInternal(text.slice(start, Math.min(end, start + longestLook)))) inside.push(index);
  });
  return inside;
});

/** Open to everybody, although they are run on the same software. */
const publicHosts =
  /(?:^|\.)(?:apache\.org|jira\.atlassian\.com|confluence\.atlassian\.com|support\.atlassian\.com|mongodb\.org|mariadb\.org|qt\.io|spring\.io|redhat\.com|jboss\.org|hyperledger\.org|xwiki\.org|mojang\.com|wikipedia\.org|microsoft\.com)$/;

function isInternal(address: string): boolean {
  const { host, rest } = partsOfAddress(address);
  if (publicHosts.test(host)) return false;
  if (/\.(?:local|intern|internal|corp|lan|localdomain)$/.test(host))
    return !/^(?:fritz|raspberrypi|homeassistant|host\.docker)\./.test(host);
  const isCompanyTool =
    /(?:^|\.)(?:intranet|intra|confluence|jira|sharepoint|sps|wiki-intern|internal|intern|vpn|citrix|owa|gitlab-intern)\./.test(
      host,
    ) || /^[^.]+(?:-my)?\.sharepoint\.com$|^[^.]+\.atlassian\.net$/.test(host);
  if (isCompanyTool) return true;
  if (/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host)) return !isUsual(host);
  return (
    /^\/(?:jira\/browse|confluence\/(?:display|pages))\//i.test(rest) ||
    (/^[a-z0-9-]+$/.test(host) && host !== 'localhost' && /^https?:/i.test(address))
  );
}

/** What comes out of the box. */
function isUsual(address: string): boolean {
  return /^192\.168\.(?:0|1|2|178|188)\.(?:0|1|2|254)$|^10\.0\.0\.(?:0|1|138)$|^(?:10\.0|172\.16)\.0\.0$|^192\.168\.0\.0$/.test(
    address,
  );
}

/** `fileserver.acme.corp`, with the hit as its last part. */
function hostEndingAt(text: string, hit: Span): Span | undefined {
  if (text.charAt(hit.start - 1) !== '.' || /[\p{L}\d-]/u.test(text.charAt(hit.end)) || text.charAt(hit.end) === '@')
    return undefined;
  let start = hit.start - 1;
  while (start > 0 && hit.start - start < 120 && /[a-z0-9.-]/i.test(text.charAt(start - 1))) start--;
  const host = text.slice(start, hit.start - 1);
  return /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*$/i.test(host) && host.length > 2 && text.charAt(start - 1) !== '@'
    ? { start, end: hit.end }
    : undefined;
}
