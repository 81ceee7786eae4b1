/** Requirements of a pack as dictionaries: which words ask for something, and which words or addresses are it. */
import type { TextAnalysis } from '../analysis.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Pack } from '../pack/schema.ts';
import type { PackFacts } from '../rule.ts';
import { escapePattern, hasWord } from '../text/pattern.ts';

/** A requirement of the pack with this id says what counts as conditions here, and adds its own trigger words. */
export const competitionRequirementId = 'competition-terms';

export type Requirement = Pack['requirements'][number];

/** The requirement that words belong to. */
export interface Needed {
  requirement: Requirement;
}

export interface RequirementDictionaries {
  triggers: Dictionary<Needed>;
  needs: Dictionary<Needed>;
}

export function companyRequirements(pack: PackFacts, isWanted: (id: string) => boolean): RequirementDictionaries {
  const wanted = pack.requirements.filter(({ id }) => isWanted(id));
  const entries = (phrasesOf: (requirement: Requirement) => readonly string[]): Dictionary<Needed> => ({
    any: wanted
      .map((requirement) => ({
        match: phrasesOf(requirement)
          .filter(hasWord)
          .map((phrase) => `${escapePattern(phrase)}~`),
        data: { requirement },
      }))
      .filter(({ match }) => match.length > 0),
  });
  return { triggers: entries(({ when }) => when.anyOf), needs: entries(({ needs }) => needs.anyOf) };
}

/** Whether a text has one of the addresses that a requirement asks for, also with more behind it. Words are found as hits. */
export function hasNeededAddress(requirement: Requirement, { entities, text }: TextAnalysis): boolean {
  const wanted = requirement.needs.anyOf.filter((need) => /^\S+\.\S+$/.test(need)).map(plainAddress);
  return (
    wanted.length > 0 &&
    entities.urls.some((url) => {
      const address = plainAddress(text.slice(url.start, url.end));
      return wanted.some((want) => address.startsWith(want));
    })
  );
}

function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}
