/** Forms of keys and tokens that a machine gives out. Prefixes and lengths as their makers document them. */
import { isDigit } from '../../text/digit.ts';
import { isAsciiLetter } from '../../text/letter.ts';

export interface TokenShape {
  kind: string;
  /** Looked for inside one run of token characters. Every quantifier has an upper bound. */
  pattern: RegExp;
  /** Also looked for where a line break or a space cuts the token. */
  mayBeCut?: boolean;
}

/** Nothing of a word stands in front of a token. */
const start = '(?<![A-Za-z0-9])';

/** Kind, how it begins, and what follows. Those that may be cut stand first. */
const prefixes: readonly (readonly [kind: string, prefix: string, rest: string])[] = [
  ['aws', '(?:AKIA|ASIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ABIA|ACCA)', '[A-Z0-9]{16}(?![A-Za-z0-9])'],
  ['github', 'gh[pousr]_', '[A-Za-z0-9]{36,251}'],
  ['github', 'github_pat_', '[A-Za-z0-9_]{22,251}'],
  ['gitlab', 'gl(?:pat|dt|rt|cbt|ptt|oas|ft|soat|agent|imt)-', '[A-Za-z0-9_-]{20,200}'],
  ['google', 'AIza', '[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])'],
  ['stripe', '[sr]k_(?:live|test)_', '[A-Za-z0-9]{16,120}'],
  ['npm', 'npm_', '[A-Za-z0-9]{36}'],
  ['slack', 'xox[abeoprs]-', '(?:\\d-)?[A-Za-z0-9]{8,80}(?:-[A-Za-z0-9]{6,80}){0,4}'],
  ['slack', 'xapp-', '\\d-[A-Za-z0-9-]{20,200}'],
  ['google', 'GOCSPX-', '[0-9A-Za-z_-]{28}'],
  ['google', 'ya29\\.', '[0-9A-Za-z_-]{30,300}'],
  ['stripe', 'whsec_', '[A-Za-z0-9]{24,80}'],
  ['openai', 'sk-', '(?:proj-|svcacct-|ant-[a-z0-9]{3,8}-|or-v1-)?(?=[A-Za-z_-]{0,60}\\d)[A-Za-z0-9_-]{20,220}'],
  ['sendgrid', 'SG\\.', '[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64}'],
  ['twilio', '(?:SK|AC)(?=[0-9a-f]{8})', '[0-9a-f]{32}(?![A-Za-z0-9])'],
  ['pypi', 'pypi-', '[A-Za-z0-9_-]{50,300}'],
  ['hugging-face', 'hf_', '[A-Za-z0-9]{30,40}(?![A-Za-z0-9])'],
  ['digitalocean', 'do[opr]_v1_', '[a-f0-9]{64}'],
  ['shopify', 'shp(?:at|ca|pa|ss)_', '[a-fA-F0-9]{32}'],
  ['docker', 'dckr_[a-z]{3}_', '[A-Za-z0-9_-]{24,40}'],
  ['atlassian', 'AT(?:ATT|CTT|BBT)[A-Za-z0-9]', '[A-Za-z0-9_=-]{20,250}'],
  ['vault', 'hv[sbr]\\.', '[A-Za-z0-9_-]{24,250}'],
  ['databricks', 'dapi(?=[a-f0-9]{8})', '[a-f0-9]{32}'],
  ['grafana', 'gl(?:sa|c)_', '[A-Za-z0-9_+/=]{32,200}'],
  ['linear', 'lin_api_', '[A-Za-z0-9]{32,60}'],
  ['notion', 'ntn_', '[A-Za-z0-9]{36,60}'],
  ['figma', 'figd_', '[A-Za-z0-9_-]{32,80}'],
  ['airtable', 'pat(?=[A-Za-z0-9]{14}\\.)', '[A-Za-z0-9]{14}\\.[a-f0-9]{64}'],
  ['brevo', 'xkeysib-', '[a-f0-9]{64}-[A-Za-z0-9]{16}'],
  ['mailgun', 'key-(?=[a-f0-9]{8})', '[a-f0-9]{32}(?![A-Za-z0-9])'],
  ['postman', 'PMAK-', '[A-Za-z0-9]{24}-[A-Za-z0-9]{34}'],
  ['new-relic', 'NRAK-', '[A-Z0-9]{27}'],
  ['sentry', 'sntry[su]_', '[A-Za-z0-9_+/=-]{40,250}'],
  ['groq', 'gsk_', '[A-Za-z0-9]{40,60}'],
  ['replicate', 'r8_', '[A-Za-z0-9]{37}(?![A-Za-z0-9])'],
  ['xai', 'xai-', '[A-Za-z0-9]{60,100}'],
  ['perplexity', 'pplx-', '[A-Za-z0-9]{40,60}'],
  ['tailscale', 'tskey-', '[A-Za-z0-9-]{20,80}'],
  ['supabase', 'sb(?:p|_secret)_', '[A-Za-z0-9_-]{20,60}'],
  ['doppler', 'dp\\.(?:pt|st|ct)\\.', '[A-Za-z0-9.]{40,60}'],
  ['square', '(?:sq0[a-z]{3}-|EAAA(?=[A-Za-z0-9_-]{60}))', '[A-Za-z0-9_-]{22,80}'],
  ['facebook', 'EAA(?=[A-Za-z0-9]{80})', '[A-Za-z0-9]{80,300}'],
  ['age', 'AGE-SECRET-KEY-1', '[A-Z0-9]{58}'],
  ['azure', '(?:AccountKey|SharedAccessKey)=', '[A-Za-z0-9+/]{40,90}={0,2}'],
  ['azure', 'sig=', '(?=[A-Za-z+/=-]{0,40}\\d)[A-Za-z0-9+/]{20,90}'],
  ['heroku', 'HRKU-', '[A-Za-z0-9_-]{36,80}'],
  ['mapbox', 'sk\\.eyJ', '[A-Za-z0-9_-]{20,200}\\.[A-Za-z0-9_-]{16,40}'],
  ['nvidia', 'nvapi-', '[A-Za-z0-9_-]{40,90}'],
  ['elevenlabs', 'sk_(?=[0-9a-f]{8})', '[0-9a-f]{40,64}'],
  ['resend', 're_(?=[A-Za-z0-9]{8}_)', '[A-Za-z0-9]{8}_[A-Za-z0-9]{20,40}'],
  ['hubspot', 'pat-(?:na|eu)\\d-', '[0-9a-f-]{30,60}'],
  ['langsmith', 'lsv2_(?:pt|sk)_', '[0-9a-f_]{32,60}'],
  ['pulumi', 'pul-(?=[0-9a-f]{8})', '[0-9a-f]{40}'],
  ['netlify', 'nfp_', '[A-Za-z0-9]{36,60}'],
  ['rubygems', 'rubygems_', '[0-9a-f]{48}'],
  ['sonar', 'sq[apu]_(?=[0-9a-f]{8})', '[0-9a-f]{40}'],
  ['contentful', 'CFPAT-', '[A-Za-z0-9_-]{40,60}'],
  ['circleci', 'CCIPAT_', '[A-Za-z0-9]{15,30}_[0-9a-f]{40}'],
  ['artifactory', 'AKCp', '[A-Za-z0-9]{60,90}'],
  ['flutterwave', 'FLWSECK-', '[A-Za-z0-9-]{30,50}'],
  ['planetscale', 'pscale_(?:tkn|pw|oauth)_', '[A-Za-z0-9_.-]{30,70}'],
];

/** The last of `prefixes` that may be cut. */
const lastThatMayBeCut = 6;

/** Known by what stands inside. */
const others: readonly (TokenShape & { sign: string })[] = [
  {
    kind: 'slack',
    sign: 'hooks\\.slack',
    pattern:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{5,20}\/[A-Za-z0-9]{5,40}\/[A-Za-z0-9]{8,80}/g,
  },
  {
    kind: 'telegram',
    sign: '\\d{8}:',
    pattern: /(?<![A-Za-z0-9])(?:bot)?\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g,
  },
  {
    kind: 'webhook',
    sign: 'webhooks?/|webhook\\.office',
    pattern:
      /(?:discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[A-Za-z0-9_-]{40,90}|webhook\.office\.com\/webhookb2\/[A-Za-z0-9-]{36})/g,
  },
  {
    kind: 'discord',
    sign: '[MNO][A-Za-z0-9]{23,27}\\.',
    pattern: /(?<![A-Za-z0-9])[MNO][A-Za-z0-9]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/g,
  },
  {
    kind: 'product-key',
    sign: '[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-',
    pattern: /(?<![A-Za-z0-9-])(?=[A-Z-]{0,24}\d)(?=[0-9-]{0,24}[A-Z])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?![A-Za-z0-9-])/g,
  },
  {
    kind: 'mailchimp',
    sign: '[0-9a-f]{8}-us\\d',
    pattern: /(?<![A-Za-z0-9])[0-9a-f]{32}-us\d{1,2}/g,
  },
  {
    kind: 'terraform',
    sign: '\\.atlasv1\\.',
    pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{50,80}/g,
  },
  {
    kind: 'jwt',
    sign: 'ey[A-Za-z0-9_-]{8}',
    pattern: /(?<![A-Za-z0-9_-])ey[A-Za-z0-9_-]{8,4000}\.ey[A-Za-z0-9_-]{6,4000}(?:\.[A-Za-z0-9_-]{6,1000})?/g,
  },
];

export const tokenShapes: readonly TokenShape[] = [
  ...prefixes.map(([kind, prefix, rest], index) => ({
    kind,
    pattern: new RegExp(`${start}(?:${prefix})${rest}`, 'g'),
    mayBeCut: index <= lastThatMayBeCut,
  })),
  ...others,
];

const ofAnyKind = beginningWith(prefixes);
const thatMayBeCut = beginningWith(prefixes.slice(0, lastThatMayBeCut + 1));
const inside = new RegExp(others.map(({ sign }) => sign).join('|'));

function beginningWith(kinds: typeof prefixes): RegExp {
  return new RegExp(kinds.map(([, prefix]) => prefix).join('|'), 'y');
}

/** Shorter runs of token characters hold no whole token. */
export const shortestToken = 16;

/** Whether a run of token characters may hold a token or the first piece of one: one look that spares those at each shape. */
export function mayHoldShape(run: string): boolean {
  const beginning = run.length >= shortestToken ? ofAnyKind : thatMayBeCut;
  let isBehindWord = false;
  for (let index = 0; index < run.length; index++) {
    const isWord = isLetterOrDigit(run.charCodeAt(index));
    if (isWord && !isBehindWord) {
      beginning.lastIndex = index;
      if (beginning.test(run)) return true;
    }
    isBehindWord = isWord;
  }
  return run.length >= shortestToken && inside.test(run);
}

function isLetterOrDigit(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

/** Stands in documentation: nobody's key. */
export function isPlaceholder(token: string): boolean {
  return (
    /EXAMPLE|BEISPIEL|your|dein[_-]|x{6}|0{8}|\*{3}|\.{3}|redacted|placeholder|dummy|changeme/i.test(token) ||
    /X{4}/.test(token) ||
    /([A-Za-z0-9])\1{7}/.test(token)
  );
}
