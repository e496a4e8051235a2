import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

// In one process, the browser ends with its first page; without web security, it would load what a policy forbids.
const unwanted = new Set(['--single-process', '--disable-web-security']);

/** A real Chromium: the one in the registry package on Linux x64, elsewhere one that is named or installed. */
export async function openChromium(): Promise<Browser> {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  if (!packaged) return playwright.launch({ channel: 'chrome' });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !unwanted.has(argument)),
  });
}
