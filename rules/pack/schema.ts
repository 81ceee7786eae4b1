/** Guideline pack, schema version 1: the company's rules as data. */
import * as z from 'zod';
import { jurisdictions } from '../jurisdiction.ts';
import { audiences, languages, networks, postKinds, postSchema } from '../post.ts';
import { severities } from '../review.ts';

/** What a text of a certain form must look like, for the person who writes a pack. The checks below carry the English. */
export const formsInWords = {
  localised: { de: 'ein Text in de oder en', en: 'a text in de or en' },
  id: {
    de: 'Kleinbuchstaben, Ziffern und Bindestriche, höchstens 80',
    en: 'small letters, digits and hyphens, at most 80',
  },
  ruleId: { de: 'eine Regel in der Form familie/name', en: 'a rule in the form family/name' },
  httpsUrl: { de: 'eine vollständige Adresse mit https://', en: 'a full address with https://' },
  contactUrl: { de: 'eine Adresse mit https:// oder mailto:', en: 'an address with https:// or mailto:' },
  email: { de: 'eine E-Mail-Adresse', en: 'an e-mail address' },
  domain: { de: 'eine Domain wie acme.example', en: 'a domain such as acme.example' },
  moment: {
    de: 'ein Tag (2027-03-01) oder ein Zeitpunkt mit Zeitzone (2027-03-01T09:00:00+01:00)',
    en: 'a day (2027-03-01) or a moment with time zone (2027-03-01T09:00:00+01:00)',
  },
  now: {
    de: 'ein Zeitpunkt mit Zeitzone (2027-03-01T09:00:00+01:00)',
    en: 'a moment with time zone (2027-03-01T09:00:00+01:00)',
  },
  hashes: {
    de: 'der unveränderte Block aus „leitplanke hash“',
    en: 'the unchanged block from "leitplanke hash"',
  },
} as const;

/** A text in one or both languages; a plain string holds for both. */
const localised = z.union([
  z.string().min(1).max(2_000),
  z
    .strictObject({ de: z.string().min(1).max(2_000).optional(), en: z.string().min(1).max(2_000).optional() })
    .refine((text) => text.de !== undefined || text.en !== undefined, {
      error: formsInWords.localised.en,
      when: ({ issues }) => issues.length === 0,
    }),
]);

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, formsInWords.id.en);
const ruleId = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, formsInWords.ruleId.en);
const phrase = z.string().min(1).max(200);
const httpsUrl = z.url({ protocol: /^https$/, error: formsInWords.httpsUrl.en });
/** A day (`2027-03-01`, from its first moment in UTC) or a moment with offset (`2027-03-01T09:00:00+01:00`). */
const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: formsInWords.moment.en,
});

/** Narrows a rule or a term to some people, networks, languages or kinds of post. */
const scope = {
  audiences: z.array(z.enum(audiences)).min(1).optional(),
  networks: z.array(z.enum(networks)).min(1).optional(),
  languages: z.array(z.enum(languages)).min(1).optional(),
  kinds: z.array(z.enum(postKinds)).min(1).optional(),
};

const severityOrOff = z.enum(['off', ...severities]);

const ruleSetting = z.union([
  z.boolean(),
  severityOrOff,
  z.strictObject({
    severity: severityOrOff.optional(),
    options: z.record(z.string(), z.unknown()).optional(),
    /** A person may not change it. */
    locked: z.boolean().optional(),
    ...scope,
  }),
]);

const posted = {
  ...postSchema.shape,
  now: z.iso.datetime({ offset: true, error: formsInWords.now.en }).optional(),
};
const examplePost = z.union([z.string().min(1), z.strictObject(posted)]);

const term = z.strictObject({
  id,
  match: z.array(phrase).min(1),
  severity: z.enum(severities).optional(),
  from: moment.optional(),
  until: moment.optional(),
  message: localised.optional(),
  /** Harmless phrases that contain the term. */
  except: z.array(phrase).optional(),
  /** Only as a word of its own: no endings, no compounds. */
  wholeWord: z.boolean().optional(),
  /** Only in exactly this upper and lower case. */
  matchCase: z.boolean().optional(),
  suggestions: z.array(phrase).optional(),
  contact: id.optional(),
  examples: z.strictObject({ flag: z.array(examplePost).optional(), pass: z.array(examplePost).optional() }).optional(),
  ...scope,
});

/** Bytes of a hash and of a fingerprint in a hashed list. */
export const hashBytes = 8;
export const fingerprintBytes = 3;
const mostHashes = 200_000;

const bytes = (step: number, most: number) =>
  z
    .string()
    .min(1)
    .max(Math.ceil((most * step) / 3) * 4)
    .refine((text) => bytesInBase64(text) % step === 0, formsInWords.hashes.en);

/**
 * Terms that are not readable in the file, made by `leitplanke hash`. They are not secret: whoever has the file can try guesses,
 * a million and more in a second, and finds every name that a list of likely names contains. Endings and everyday compounds
 * are found, exceptions per term are not possible.
 */
const hashedTerms = z
  .strictObject({
    id,
    /** Key of the hashes, random for each list, in base64: the same name gives other hashes in another list. */
    salt: bytes(1, 64),
    /** Number of hashes: one for each spelling. */
    count: z.int().min(1).max(mostHashes),
    /** Words of the longest phrase. */
    longest: z.int().min(1).max(5),
    /** First 8 bytes of HMAC-SHA-256 over the folded phrase in UTF-8, in ascending order, in base64. */
    entries: bytes(hashBytes, mostHashes),
    /** Short fingerprints, 3 bytes each, in ascending order, in base64: rule out nearly all words of a text without hashing. */
    filter: bytes(fingerprintBytes, mostHashes),
    severity: z.enum(severities).optional(),
    from: moment.optional(),
    until: moment.optional(),
    message: localised.optional(),
    contact: id.optional(),
    ...scope,
  })
  .refine(({ count, entries }) => bytesInBase64(entries) === count * hashBytes, {
    path: ['entries'],
    error: formsInWords.hashes.en,
    when: ({ issues }) => issues.length === 0,
  });

/** NaN where the text is no base64. */
function bytesInBase64(text: string): number {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return Number.NaN;
  return (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
}

const requirement = z.strictObject({
  id,
  when: z.strictObject({ anyOf: z.array(phrase).min(1) }),
  needs: z.strictObject({ anyOf: z.array(phrase).min(1) }),
  severity: z.enum(severities).optional(),
  message: localised.optional(),
  ...scope,
});

const account = z.strictObject({
  network: z.enum(networks),
  handle: z.string().min(1).max(200),
  /** Address of the imprint that the profile links to. Missing: `imprint/profile` reminds of it. */
  imprint: httpsUrl.optional(),
});

export const companySchema = z.strictObject({
  names: z.array(phrase).default([]),
  products: z.array(phrase).default([]),
  domains: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/i, formsInWords.domain.en)).default([]),
  accounts: z.array(account).default([]),
});

export const packSchema = z.strictObject({
  schema: z.literal(1),
  id,
  /** Only grows. */
  version: z.int().min(1),
  title: localised,
  languages: z.array(z.enum(languages)).min(1),
  owner: z
    .strictObject({ name: z.string().min(1).max(200), email: z.email(formsInWords.email.en).optional() })
    .optional(),
  extends: z.array(id).optional(),
  validFrom: moment.optional(),
  validUntil: moment.optional(),
  /** Countries whose law the posts follow. What is asked for has to suit each of them. */
  jurisdiction: z.array(z.enum(jurisdictions)).min(1).default(['DE', 'AT', 'CH']),
  company: companySchema.prefault({}),
  guidance: z.strictObject({ dos: z.array(localised).default([]), donts: z.array(localised).default([]) }).prefault({}),
  contacts: z
    .array(
      z.strictObject({
        topic: id,
        name: z.string().min(1).max(200),
        url: z.union([httpsUrl, z.string().regex(/^mailto:/, formsInWords.contactUrl.en)]).optional(),
      }),
    )
    .default([]),
  gate: z
    .strictObject({
      warn: z.enum(['allow', 'confirm', 'reason']).optional(),
      stop: z.enum(['confirm', 'reason', 'block']).optional(),
      onFailure: z.enum(['allow', 'hold']).optional(),
    })
    .prefault({}),
  rules: z.record(ruleId, ruleSetting).default({}),
  terms: z.array(term).max(100_000).default([]),
  hashedTerms: z.array(hashedTerms).max(100).default([]),
  requirements: z.array(requirement).max(1_000).default([]),
  terminology: z
    .array(z.strictObject({ prefer: localised, insteadOf: z.array(phrase).min(1), ...scope }))
    .max(10_000)
    .default([]),
  quietPeriods: z
    .array(z.strictObject({ from: moment, until: moment, contact: id.optional(), message: localised.optional() }))
    .default([]),
  crisis: z
    .strictObject({
      active: z.boolean(),
      topics: z.array(phrase).default([]),
      pause: z.array(phrase).default([]),
      message: localised.optional(),
      contact: id.optional(),
    })
    .prefault({ active: false }),
  tests: z.array(z.strictObject({ ...posted, expect: z.array(ruleId) })).default([]),
});

/** A pack with all defaults filled in. */
export type Pack = z.output<typeof packSchema>;
/** A pack as an admin writes it. */
export type PackSource = z.input<typeof packSchema>;
export type Company = Pack['company'];
export type Term = Pack['terms'][number];
export type HashedTerms = Pack['hashedTerms'][number];
export type RuleSetting = Pack['rules'][string];
export type Localised = z.output<typeof localised>;
