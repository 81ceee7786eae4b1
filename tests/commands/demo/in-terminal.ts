/** The demonstration without a window: plays each network's story, prints it, takes a picture at the moment of holding. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../../rules/index.ts';
import { launch, type Session } from '../../e2e/harness/launch.ts';
import type { Lang } from '../../fixtures/parts/labels.ts';
import { languageOfPerson } from './language.ts';
import { type Stage, samples, stages } from './stages.ts';
import { starterPack } from './starter-pack.ts';
import { play, type Story } from './story.ts';
import { type Expected, mistakesIn } from './verdict.ts';

/** The page, the sample and the extension speak the language of the person. */
type SpokenStage = Stage & { lang: Lang };

const screenshots = join('.output', 'screenshots');

/** @returns 0 when every network held what it had to hold and published once what was shown, else 1 */
export async function inTerminal(extension: string, text: string | undefined): Promise<number> {
  mkdirSync(screenshots, { recursive: true });
  const lang = languageOfPerson();
  const session = await launch({ lang, extension });
  let wrong = 0;
  try {
    for (const stage of stages) {
      const screenshot = join(screenshots, `${stage.network}.png`);
      const mistakes = await showOn({ ...stage, lang }, session, text, screenshot);
      if (mistakes.length > 0) wrong += 1;
    }
  } finally {
    await session.close();
  }
  const right = stages.length - wrong;
  console.log(`\n${right} of ${stages.length} networks did as they should.`);
  return wrong === 0 ? 0 : 1;
}

/** Plays and prints one network's story; what went wrong, also that it could not be played, is the answer. */
async function showOn(
  stage: SpokenStage,
  { context, network }: Session,
  text: string | undefined,
  screenshot: string,
): Promise<string[]> {
  const written = text ?? samples[stage.lang].text;
  console.log(`\n${stage.title}`);
  console.log(indented('typed', written));
  try {
    const story = await play(context, network, stage, written, screenshot);
    const mistakes = mistakesIn(story, expectation(stage, text));
    tell(story, mistakes, screenshot);
    return mistakes;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    console.log(indented('WRONG', said));
    return [said];
  }
}

/** The samples must be held and mended; about a person's own text the guidelines are asked. */
function expectation(stage: SpokenStage, text: string | undefined): Expected {
  if (text === undefined) return { held: true, text: samples[stage.lang].mended };
  return { held: compilePack(starterPack()).review({ text, network: stage.network, kind: 'post' }).verdict !== 'pass' };
}

function tell(story: Story, mistakes: readonly string[], screenshot: string): void {
  if (story.held === undefined) console.log(indented('not held', 'The guidelines have nothing against it.'));
  for (const { severity, rule, what, why } of story.held ?? []) {
    console.log(indented('held', `${what} ${why} (${severity}, ${rule})`));
  }
  for (const fix of story.fixes) console.log(indented('fixed', fix));
  if (story.release === 'anyway')
    console.log(indented('released', 'with “post anyway”: not everything here can be mended by a click'));
  for (const published of story.published) console.log(indented('published', published));
  console.log(indented('picture', screenshot));
  for (const mistake of mistakes) console.log(indented('WRONG', mistake));
}

function indented(word: string, text: string): string {
  return `  ${word.padEnd(10)} ${text.replaceAll('\n', `\n${' '.repeat(13)}`)}`;
}
