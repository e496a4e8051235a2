import { expect, it } from 'vitest';
import { documentCalled, type Scene, settle, speakerCalled, violations } from '../site.ts';
import { TITLES } from '../site-archive.ts';

const fixed = {
  home: '/',
  search: '/search?q=ferry',
  'nothing found': '/search?q=zeppelin',
  'a wrong query': '/search?q=kind%3A',
  speakers: '/speakers',
  outlets: '/outlets',
  outlet: '/outlets/Osby%20Courier',
  review: '/review',
  'take in': '/ingest',
  'sign in': '/sign-in',
  gone: '/gone',
  'not found': '/nowhere',
} as const;

export function everyPage(at: () => Scene): void {
  const addresses = async (): Promise<readonly (readonly [string, string])[]> => {
    const { site } = at();
    const speaker = await speakerCalled(site, 'Ana Roe');
    return [
      ...Object.entries(fixed),
      ['article', `/documents/${await documentCalled(site, TITLES.full)}`],
      ['article, right to left', `/documents/${await documentCalled(site, TITLES.arabic)}`],
      ['speaker', `/speakers/${speaker}`],
      ['compare', `/compare?a=speaker:${speaker}&b=outlet:Lund%20Post`],
    ];
  };

  for (const theme of ['light', 'dark', 'contrast'])
    it(`passes WCAG 2.2 AA in ${theme} colours`, async () => {
      const { site, visitor } = at();
      const found: string[] = [];
      const page = await visitor.open(site.address, { theme, bypassCSP: true });
      for (const [name, path] of await addresses()) {
        await page.goto(site.address + path);
        await settle(page);
        if (name.startsWith('article')) await page.keyboard.press('n');
        found.push(...(await violations(page)).map((words) => `${name}: ${words}`));
      }
      expect(found).toEqual([]);
    }, 90_000);

  it('fits 320 pixels, and names itself in its title and one first heading', async () => {
    const { site, visitor } = at();
    const page = await visitor.open(site.address, { viewport: { width: 320, height: 700 } });
    for (const [name, path] of await addresses()) {
      await page.goto(site.address + path);
      await settle(page);
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect([name, over]).toEqual([name, expect.toSatisfy((width: number) => width <= 0)]);
      expect([name, await page.locator('h1').count()]).toEqual([name, 1]);
      expect(await page.title()).toMatch(/Hearsay$/);
    }
  });

  it('comes with a policy that lets nothing else run', async () => {
    const { site } = at();
    for (const path of Object.values(fixed)) {
      const policy = (await fetch(site.address + path)).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
    }
  });

  it('moves nothing where people asked for that', async () => {
    const { site, visitor } = at();
    const page = await visitor.open(`${site.address}/documents/${await documentCalled(site, TITLES.full)}`, {
      reducedMotion: 'reduce',
    });
    const moving = await page.evaluate(
      '[...document.querySelectorAll("*")].filter((one) => !["0s", ""].includes(getComputedStyle(one).animationDuration) && getComputedStyle(one).animationName !== "none").length',
    );
    expect(moving).toBe(0);
    await page.keyboard.press('p');
    // Without smooth scrolling the last statement is there at once.
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().top < innerHeight')).toBe(true);
  });
}
