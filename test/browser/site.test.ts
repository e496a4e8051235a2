import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { articleJourneys } from './journeys/article.ts';
import { everyPage } from './journeys/every-page.ts';
import { intakeJourneys } from './journeys/intake.ts';
import { navigationJourneys } from './journeys/navigation.ts';
import { profileJourneys } from './journeys/profiles.ts';
import { reviewJourneys } from './journeys/review.ts';
import { searchJourneys } from './journeys/search.ts';
import { openVisitor, type Scene, serveArchive } from './site.ts';
import { fillSite } from './site-archive.ts';

let scene: Scene;
beforeAll(async () => {
  const [site, visitor] = await Promise.all([serveArchive(fillSite), openVisitor()]);
  scene = { site, visitor };
}, 120_000);
afterEach(async () => {
  for (const context of scene.visitor.browser.contexts()) await context.close();
  const found = scene.visitor.complaints();
  if (found.length > 0) throw new Error(`The pages must not do this:\n${found.join('\n')}`);
});
afterAll(async () => {
  await scene?.visitor.close();
  await scene?.site.close();
});

const at = (): Scene => scene;
describe('every page', () => everyPage(at));
describe('an article', () => articleJourneys(at));
describe('search', () => searchJourneys(at));
describe('speakers, outlets, compare', () => profileJourneys(at));
describe('going about', () => navigationJourneys(at));
describe('review', () => reviewJourneys(at));
describe('taking in', () => intakeJourneys(at));
