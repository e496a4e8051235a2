import { describe, expect, test } from 'vitest';
import type { Block } from '../../layers.ts';
import { listenersIn } from './listeners.ts';
import { occasionsIn } from './occasions.ts';
import { outletsIn } from './outlets.ts';
import { tokensOf } from './tokens.ts';

const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }));

const finding =
  (find: typeof occasionsIn) =>
  (text: string): string[] =>
    find(tokensOf(text, blocksOf(text))).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('occasions and writings', () => {
  test.each([
    ['She said so in an interview.', 'interview: interview'],
    ['in a telephone interview with Maple Radio on Monday', 'interview: telephone interview with Maple Radio'],
    ['He spoke at a rally in Elmsford, Ohio.', 'rally: rally in Elmsford'],
    ['during the second mayoral debate', 'debate: second mayoral debate'],
    ['at a news conference in Porto', 'briefing: news conference in Porto'],
    ['at the press conference', 'briefing: press conference'],
    ['on a conference call with investors', 'briefing: conference call'],
    ['in a statement', 'statement: statement'],
    ['in a press release', 'statement: press release'],
    ['in a written statement on Friday', 'statement: written statement'],
    ['in a letter to the council', 'letter: letter'],
    ['in her memoir', 'book: memoir'],
    ['in a court filing', 'court: court filing'],
    ['in a speech at Elm Hall', 'speech: speech at Elm Hall'],
    ['In a blog post, she wrote', 'post: blog post'],
    ['in a Facebook post', 'post: Facebook post'],
    ['in a series of tweets', 'post: tweets'],
    ['the podcast “Deep Water”', 'broadcast: podcast “Deep Water'],
    ['a new poll of voters', 'poll: new poll'],
    ['exit polls', 'poll: exit polls'],
    ['the report found', 'article: report'],
    ['an op-ed in the paper', 'article: op-ed'],
    ['at a town hall in Leiria', 'rally: town hall in Leiria'],
    ['on social media', 'web: social media'],
    ['Her e-mails say', 'email: e-mails'],
    ['he tweeted on Monday', 'tweet: tweet'],
    ['She retweets him.', 'tweet: tweet'],
  ])('%s', (text, expected) => {
    expect(finding(occasionsIn)(text)).toContain(expected);
  });

  test.each([
    'a report card with bad marks',
    'They met on the street.',
    'the press secretary came',
    'He crossed the debate stage.',
    'She owns the email server.',
    'It broke the record label.',
    'They report that it rains.',
    'He wants to address it.',
    'It shows nothing.',
    'The post office was shut.',
    'a book deal',
    'in order to win',
  ])('not in: %s', (text) => {
    expect(finding(occasionsIn)(text)).toEqual([]);
  });
});

describe('outlets', () => {
  test.each([
    ['she told Reuters', 'outlet: Reuters'],
    ['told the Financial Times on Monday', 'outlet: Financial Times'],
    ['The Guardian reported', 'outlet: Guardian'],
    ['on Fox News', 'outlet: Fox News'],
    ['on Fox News Sunday', 'show: Fox News Sunday'],
    ['on CNN’s “State of the Union”', 'show: State of the Union'],
    ['on Twitter', 'platform: Twitter'],
    ['posted on X', 'platform: X'],
    ['told the Elmsford Gazette', 'outlet: Elmsford Gazette'],
    ['the Times wrote', 'outlet: Times'],
    ['told the Onion', 'outlet: Onion'],
    ['USA TODAY', 'outlet: USA TODAY'],
  ])('%s', (text, expected) => {
    expect(finding(outletsIn)(text)).toContain(expected);
  });

  test.each([
    'Time will tell.',
    'X marks the spot.',
    'The nation mourns.',
    'People say so.',
    'a bloomberg of words',
    'He fell on hard times.',
    'the Sun King',
  ])('not in: %s', (text) => {
    expect(finding(outletsIn)(text)).toEqual([]);
  });
});

describe('those spoken to', () => {
  test.each([
    ['she told the Gazette', 'object: Gazette'],
    ['he told reporters on Monday', 'object: reporters'],
    ['asked by Ana Silva about it', 'object: Ana Silva'],
    ['urged voters to stay', 'object: voters'],
    ['called on the council to act', 'object: council'],
    ['she wrote to the mayor', 'object: mayor'],
    ['said to Tom Reed', 'object: Tom Reed'],
    ['in an interview with Ana Bell', 'object: Ana Bell'],
    ['in a call with Putin', 'object: Putin'],
    ['a letter to Pope Francis', 'object: Pope Francis'],
    ['testified before the committee', 'object: committee'],
    ['told anchor Ana Bell', 'object: anchor Ana Bell'],
    ['warned Russia that', 'object: Russia'],
    ['reminded her friends', 'object: friends'],
    ['The crowd cheered.', 'listener: crowd'],
    ['Iowa reporters laughed', 'listener: Iowa reporters'],
  ])('%s', (text, expected) => {
    expect(finding(listenersIn)(text)).toContain(expected);
  });

  test.each([
    'as told in the book',
    'he told it',
    'she told him',
    'She was told.',
    'He told, and told.',
    'it is said to be true',
  ])('not in: %s', (text) => {
    expect(finding(listenersIn)(text)).toEqual([]);
  });
});
