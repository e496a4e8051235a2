import type { NoPage } from './fetcher.ts';
import { refused } from './no-page.ts';
import type { PageSigns } from './page-signs.ts';
import { whenYouMayRead } from './statuses.ts';

/** Pages that stand before others until one agrees to cookies: hosts and paths of those that are known. */
const consentPlaces = [
  /^consent\./,
  /^(?:[\w-]+\.)*guce\.(?:[\w-]+\.)*(?:yahoo|aol|advertising|techcrunch|engadget)\.com$/,
  /^myprivacy\.dpgmedia\.(?:nl|be)$/,
  /^(?:[\w-]+\.)*(?:privacy-mgmt|consensu|sp-prod)\.(?:com|org|net)$/,
  /^(?:cmp|privacy-gate|cookie-consent|cookiewall)\./,
];
const consentPath = /\/(?:cookie-?(?:consent|wall)|consent-?(?:management|wall|gate)?|privacy-gate)(?:[/.?]|$)/i;

/** A page that shows no more than this, in UTF-16 code units, is no article of its own, so its words tell what it is. */
const shortPage = 1500;

const consentWords = [
  /\bbefore you continue\b/i,
  /\bwe (?:value|respect|care about) your privacy\b/i,
  /\b(?:we|and) our (?:\d+ )?partners\b/i,
  /\baccept (?:all|cookies|and continue)\b|\bi agree\b|\bagree and (?:continue|close)\b/i,
  /\b(?:manage|reject|decline) (?:all|cookies|options|preferences|settings)\b/i,
  /\b(?:use|store|uses) cookies\b|\bcookie (?:policy|settings|preferences)\b/i,
  /\balle akzeptieren\b|\balles accepteren\b|\btout accepter\b|\baceptar todo\b|\baccetta tutt[oi]\b/i,
];

const paywallWords =
  /\bsubscribe (?:now )?to (?:continue|keep|read|unlock)\b|\b(?:for|to) subscribers only\b|\bsubscribers?[- ]only\b|\balready a (?:subscriber|member)\b|\b(?:this|the) (?:article|story|content) is (?:reserved |only |available )*(?:for|to) (?:our )?(?:paying )?(?:subscribers|members)\b|\byou(?:’|')?ve (?:reached|used) your (?:limit|free)|\bregister (?:for free )?to (?:continue|keep) reading\b|\b(?:sign|log) in to (?:continue|keep) reading\b/i;

/** Says whether what came is a wall instead of the article that was asked for; null where it is none. */
export function wallBefore(asked: URL, came: URL, signs: PageSigns | null): NoPage | null {
  if (leadsToConsent(asked, came)) return consentWall;
  if (!signs) return null;
  if (!signs.isFree) return paywall('The page says that it is not free to read.');
  if (signs.words.length > shortPage) return null;
  if (asksForConsent(signs.words)) return consentWall;
  if (paywallWords.test(signs.words))
    return paywall('The page shows hardly any text, and asks for a subscription or an account.');
  return null;
}

/** A short article may have a banner below it, so that two signs are enough only where there is hardly anything else. */
function asksForConsent(shown: string): boolean {
  const signs = consentWords.filter((words) => words.test(shown)).length;
  return signs >= 3 || (signs === 2 && shown.length <= shortPage / 2);
}

/** Only where one was sent there: who asks for such a page itself may have it. */
function leadsToConsent(asked: URL, came: URL): boolean {
  if (asked.host === came.host && asked.pathname === came.pathname) return false;
  return consentPlaces.some((place) => place.test(came.hostname)) || consentPath.test(came.pathname);
}

const consentWall = refused(
  'fetch/consent-wall',
  'A page that asks for consent to cookies came instead of the article. Agree in a browser, save the article and give the file.',
  200,
);

const paywall = (why: string): NoPage => refused('fetch/paywall', `${why} ${whenYouMayRead}`, 200);
