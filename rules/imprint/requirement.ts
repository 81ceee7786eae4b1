/** What a company wants to stand beside certain words, as its pack lists it: "risk notice beside yield", "link beside survey". */
import { textIn } from '../localised.ts';
import { defineRule } from '../rule.ts';
import { covers } from '../scope.ts';
import { companyRequirements, competitionRequirementId, hasNeededAddress, type Requirement } from './needed.ts';

const survey = {
  requirements: [
    {
      id: 'survey-privacy',
      when: { anyOf: ['Umfrage', 'survey'] },
      needs: { anyOf: ['Datenschutzhinweis', 'privacy notice', 'https://acme.example/survey-privacy'] },
    },
  ],
};

export const requirement = defineRule({
  id: 'imprint/requirement',
  severity: 'warn',
  dictionaries: (_options: Record<string, never>, pack) => {
    const { triggers, needs } = companyRequirements(pack, (id) => id !== competitionRequirementId);
    return { trigger: triggers, need: needs };
  },
  messages: {
    de: ({ requirement, trigger }: { requirement: Requirement; trigger: string }) => ({
      what: requirement.message ? textIn('de', requirement.message) : `Zu „${trigger}“ fehlt noch etwas.`,
      why: 'So steht es in den Leitplanken eurer Firma.',
      instead: `Nimm eines davon dazu: ${requirement.needs.anyOf.join(' · ')}`,
    }),
    en: ({ requirement, trigger }) => ({
      what: requirement.message ? textIn('en', requirement.message) : `Something is still missing beside “${trigger}”.`,
      why: 'Your company’s guidelines ask for it.',
      instead: `Add one of these: ${requirement.needs.anyOf.join(' · ')}`,
    }),
  },
  examples: {
    flag: [
      { text: 'Macht mit bei unserer Umfrage, sie dauert drei Minuten!', pack: survey },
      { text: 'Take our survey, it takes three minutes!', pack: survey },
    ],
    pass: [
      { text: 'Macht mit bei unserer Umfrage! Datenschutzhinweis im Link: https://acme.example', pack: survey },
      { text: 'Unsere Umfrage ist offen: www.acme.example/survey-privacy?from=post', pack: survey },
      { text: 'Heute mal keine Fragen, nur Kuchen.', pack: survey },
      { text: 'Take our survey! Privacy notice: acme.example/privacy', pack: survey },
      { text: 'No questions today, only cake.', pack: survey },
    ],
  },
  onlyWith: ['trigger'],
  check(analysis, report) {
    const { hits, post, language } = analysis;
    const done = new Set<Requirement>();
    for (const trigger of hits.trigger) {
      const { requirement } = trigger.entry.data;
      if (done.has(requirement)) continue;
      done.add(requirement);
      const isMet =
        hits.need.some((need) => need.entry.data.requirement === requirement) ||
        hasNeededAddress(requirement, analysis);
      if (isMet || !covers(requirement, post, language)) continue;
      report(
        trigger,
        { requirement, trigger: trigger.text },
        {
          evidence: { requirement: requirement.id },
          suggestions: requirement.needs.anyOf,
          ...(requirement.severity ? { severity: requirement.severity } : {}),
        },
      );
    }
  },
});
