/** Forms of keys and tokens that a machine gives out. Prefixes and lengths as their makers document them. */

export interface TokenShape {
  kind: string;
  /** Sticky nowhere: looked for inside one run of token characters. Every quantifier has an upper bound. */
  pattern: RegExp;
  /** Also looked for where a line break or a space cuts the token. */
  mayBeCut?: boolean;
}

export const tokenShapes: readonly TokenShape[] = [
  {
    kind: 'aws',
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
    mayBeCut: true,
  },
  { kind: 'github', pattern: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,251}/g, mayBeCut: true },
  { kind: 'github', pattern: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{22,251}/g, mayBeCut: true },
  { kind: 'gitlab', pattern: /(?<![A-Za-z0-9])gl(?:pat|dt|rt|cbt|ptt)-[A-Za-z0-9_-]{20,200}/g, mayBeCut: true },
  { kind: 'slack', pattern: /(?<![A-Za-z0-9])xox[abeoprs]-(?:\d-)?[A-Za-z0-9]{8,80}(?:-[A-Za-z0-9]{6,80}){0,4}/g },
  { kind: 'slack', pattern: /(?<![A-Za-z0-9])xapp-\d-[A-Za-z0-9-]{20,200}/g },
  {
    kind: 'slack',
    pattern:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{5,20}\/[A-Za-z0-9]{5,40}\/[A-Za-z0-9]{8,80}/g,
  },
  { kind: 'google', pattern: /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/g, mayBeCut: true },
  { kind: 'google', pattern: /(?<![A-Za-z0-9])GOCSPX-[0-9A-Za-z_-]{28}/g },
  { kind: 'google', pattern: /(?<![A-Za-z0-9])ya29\.[0-9A-Za-z_-]{30,300}/g },
  { kind: 'stripe', pattern: /(?<![A-Za-z0-9])(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,120}/g, mayBeCut: true },
  { kind: 'stripe', pattern: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9]{24,80}/g },
  {
    kind: 'openai',
    pattern:
      /(?<![A-Za-z0-9])sk-(?:proj-|svcacct-|ant-[a-z0-9]{3,8}-|or-v1-)?(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{20,220}/g,
  },
  { kind: 'sendgrid', pattern: /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g },
  { kind: 'twilio', pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![A-Za-z0-9])/g },
  { kind: 'npm', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g, mayBeCut: true },
  { kind: 'pypi', pattern: /(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,300}/g },
  { kind: 'hugging-face', pattern: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,40}(?![A-Za-z0-9])/g },
  { kind: 'digitalocean', pattern: /(?<![A-Za-z0-9])do[opr]_v1_[a-f0-9]{64}/g },
  { kind: 'shopify', pattern: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g },
  { kind: 'telegram', pattern: /(?<![A-Za-z0-9])\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { kind: 'discord', pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[A-Za-z0-9_-]{40,90}/g },
  { kind: 'discord', pattern: /(?<![A-Za-z0-9])[MNO][A-Za-z0-9]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/g },
  { kind: 'azure', pattern: /AccountKey=[A-Za-z0-9+/]{80,90}={0,2}/g },
  {
    kind: 'jwt',
    pattern: /(?<![A-Za-z0-9_-])ey[A-Za-z0-9_-]{8,4000}\.ey[A-Za-z0-9_-]{6,4000}(?:\.[A-Za-z0-9_-]{6,1000})?/g,
  },
];

/** How every one of them begins or what stands in it, so that one look spares the others. */
export const tokenBeginnings =
  /A(?:KIA|SIA|GPA|IDA|ROA|IPA|NPA|NVA|BIA|CCA)|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt)-|xox[abeoprs]-|xapp-|hooks\.slack|AIza|GOCSPX-|ya29\.|[sr]k_(?:live|test)_|whsec_|sk-|SG\.|SK[0-9a-f]{8}|npm_|pypi-|hf_|do[opr]_v1_|shp(?:at|ca|pa|ss)_|\d{8}:|webhooks\/|[MNO][A-Za-z0-9]{23,27}\.|AccountKey=|ey[A-Za-z0-9_-]{8}/;

/** Stands in documentation: nobody's key. */
export function isPlaceholder(token: string): boolean {
  return (
    /EXAMPLE|BEISPIEL|your|dein[_-]|x{6}|X{4}|0{8}|\*{3}|\.{3}|redacted|placeholder|dummy/.test(token) ||
    /([A-Za-z0-9])\1{7}/.test(token)
  );
}
