import type { Document } from '../core/document.ts';
import type { Issue } from '../core/issue.ts';

/*
 * Small on purpose: a library that knows sixty languages takes 0.25 to 0.45 s to load, for every run of the command.
 * What has to be known here is whether a text is English; a language not listed is "none that is known", never English.
 */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as at by it he she they from this have has had not but are were be said who which his her their will would',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie über war',
  fr: 'le la les de des et en un une du que qui dans pour pas sur au avec ce il elle se par est plus ont été mais sont aux cette son ses leur nous',
  es: 'el la los las de que y en un una por con para se del al lo no su es más como pero sus le ha este sobre fue entre también son desde está',
  it: 'il lo la gli le di che e in un una per non con del della si da al dei nel alla sono come anche più ha ma delle nella è questo dal',
  pt: 'o a os as de que e do da em um uma para com não no na por mais dos como mas foi ao se das pelo pela também são ele sua seu já',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar heeft hij wordt werd door over ze deze',
  sv: 'och att det i en som på är av för med den till inte om ett har de var men sig från vi så kan när han hon eller under efter också',
  da: 'og at det i en som på er af for med den til ikke om et har de var men sig fra vi så kan når han hun eller efter også der blev',
  nb: 'og at det i en som på er av for med den til ikke om et har de var men seg fra vi så kan når han hun eller etter også ble',
  fi: 'ja on ei että se oli hän mutta kun myös ovat joka niin kuin mukaan sekä tai jo vain ole sen nyt ovat siitä jos hänen',
  pl: 'i w na z do się nie że jest o to jak po za od przez dla ale są był przy oraz tym jego już może tylko być który która',
  cs: 'a v se na je že s z do o i to pro za jako po jsou ale by k bylo byl od podle jeho však také který která už',
  hu: 'a az és hogy nem is egy ez meg csak már volt azt mint még de ha el vagy szerint pedig lesz ami',
  ro: 'de și în a la cu pe care o un nu din pentru că mai este au fost sau prin ce lui sunt dar după acest această',
  tr: 've bir bu da de için ile çok olarak daha gibi olan sonra kadar ise ne o ancak değil en her dedi olduğu',
  id: 'yang dan di dengan untuk ini dari tidak dalam itu pada akan juga ke karena oleh telah ada sebagai mereka kata bisa',
};
const wordSets = Object.entries(functionWords).map(([code, words]) => [code, new Set(words.split(' '))] as const);

const scripts: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

const enoughLetters = 200;
const sampleLength = 10_000;

/** The language of a text as a BCP 47 tag, where there is enough of it to be sure; else null. */
export function guessLanguage(text: string): string | null {
  const sample = text
    .slice(0, sampleLength * 2)
    .replace(/https?:\S+/g, ' ')
    .slice(0, sampleLength);
  const letters = count(sample, /\p{L}/gu);
  if (letters < enoughLetters) return null;
  if (count(sample, /\p{Script=Latin}/gu) < letters / 2) return byScript(sample, letters);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const shares = wordSets
    .map(([code, known]) => ({ code, share: words.filter((word) => known.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  return best && second && best.share >= 0.18 && best.share >= second.share * 1.25 ? best.code : null;
}

const count = (text: string, kind: RegExp): number => text.match(kind)?.length ?? 0;

/** Japanese mixes its own letters with Chinese ones, Ukrainian has four that Russian lacks: a few are enough. */
function byScript(sample: string, letters: number): string | null {
  const few = new Set(['ja', 'uk']);
  return scripts.find(([script, code]) => count(sample, script) >= letters * (few.has(code) ? 0.02 : 0.4))?.[1] ?? null;
}

/** Says so where a document is plainly not English. */
export function languageIssues({ text, metadata }: Document, guess = guessLanguage(text)): Issue[] {
  const language = guess ?? metadata.language;
  if (!language || /^en\b/i.test(language)) return [];
  const seems = guess ? 'seems to be' : 'says that it is';
  return [
    {
      rule: 'language/not-english',
      message: `This text ${seems} ${nameOf(language)}; the reader knows English only, its findings will not be reliable.`,
      severity: 'warning',
      span: null,
    },
  ];
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  } catch {
    return `"${language}"`;
  }
}
