import { Parser } from 'htmlparser2';

/** An element of a parsed page. Never nested more than a few hundred deep, so that walking by recursion is safe. */
export interface PageElement {
  readonly tag: string;
  attributes: Readonly<Record<string, string>>;
  parent: PageElement | null;
  readonly depth: number;
  readonly children: (PageElement | string)[];
}

export interface Page {
  readonly root: PageElement;
  /** True where the markup was nested deeper than any real page and the surplus tags were ignored. */
  readonly tooDeep: boolean;
}

const maxDepth = 400;

/** Elements whose content is never text of the page. */
const unseen = new Set('style noscript svg math canvas object audio video select datalist'.split(' '));
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Parses markup of any quality into a light tree. Runs nothing, loads nothing; takes time linear in the input. */
export function parsePage(markup: string): Page {
  const shallow = build(markup);
  const root = shallow ?? build(withoutSurplusDepth(markup)) ?? emptyRoot();
  placeStreamedParts(root);
  return { root, tooDeep: shallow === null };
}

const emptyRoot = (): PageElement => ({ tag: '#root', attributes: {}, parent: null, depth: 0, children: [] });

/** Null where elements nest too deep: the parser's own stack is slow then (10^5 open elements would take minutes). */
function build(markup: string): PageElement | null {
  const root = emptyRoot();
  let at = root;
  let skipping = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (skipping > 0 || unseen.has(tag)) skipping++;
      else {
        const element: PageElement = { tag, attributes, parent: at, depth: at.depth + 1, children: [] };
        at.children.push(element);
        at = element;
      }
      deepest = Math.max(deepest, at.depth + skipping);
    },
    ontext(words) {
      if (skipping > 0) return;
      const last = at.children.length - 1;
      if (typeof at.children[last] === 'string') at.children[last] += words;
      else at.children.push(words);
    },
    onclosetag() {
      if (skipping > 0) skipping--;
      else at = at.parent ?? root;
    },
  });
  for (let from = 0; from < markup.length; from += chunk) {
    parser.write(markup.slice(from, from + chunk));
    if (deepest > maxDepth) return null;
  }
  parser.end();
  return root;
}

const chunk = 16_384;

/** Drops the tags of elements that would lie below `maxDepth`, even if none of those that may close themselves did. */
function withoutSurplusDepth(markup: string): string {
  const open: string[] = [];
  const kept: string[] = [];
  let from = 0;
  for (const tag of markup.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (voids.has(name)) continue;
    let isSurplus: boolean;
    if (tag[1]) {
      const opened = lastOpen(open, name);
      isSurplus = opened >= maxDepth;
      if (opened >= 0) open.length = opened;
    } else isSurplus = open.push(name) > maxDepth - 2;
    if (!isSurplus) continue;
    kept.push(markup.slice(from, tag.index));
    from = tag.index + tag[0].length;
  }
  return kept.join('') + markup.slice(from);
}

/** Looks only at the innermost elements, so that closing tags which close nothing cost no time. */
function lastOpen(open: readonly string[], name: string): number {
  for (let at = open.length - 1; at >= 0 && at > open.length - 100; at--) if (open[at] === name) return at;
  return -1;
}

/**
 * React sends late parts of a page as `<div hidden id="S:1">` and moves each to its `<template id="B:1">` by a script,
 * which is not run here: this does the same.
 */
function placeStreamedParts(root: PageElement): void {
  const places = new Map<string, PageElement>();
  const parts: PageElement[] = [];
  for (const element of elementsOf(root)) {
    const id = element.attributes['id'] ?? '';
    if (element.tag === 'template' && /^[BP]:/.test(id)) places.set(id.slice(2), element);
    else if (element.tag === 'div' && id.startsWith('S:') && 'hidden' in element.attributes) parts.push(element);
  }
  for (const part of parts) {
    const place = places.get((part.attributes['id'] ?? '').slice(2));
    if (!place?.parent || !isShallowOutside(place, part)) continue;
    const { children } = place.parent;
    children[children.indexOf(place)] = part;
    part.parent?.children.splice(part.parent.children.indexOf(part), 1);
    part.parent = place.parent;
    part.attributes = {};
  }
}

/** True where `element` is not inside `outer`, and not so deep that parts put into parts could nest without end. */
function isShallowOutside(element: PageElement, outer: PageElement): boolean {
  let depth = 0;
  for (let at: PageElement | null = element; at; at = at.parent)
    if (at === outer || ++depth > maxDepth / 2) return false;
  return true;
}

/** All elements below, in document order. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** The text of an element with white space collapsed. */
export function textOf(element: PageElement): string {
  let text = '';
  const gather = ({ children, tag }: PageElement): void => {
    if (tag === 'br') text += ' ';
    for (const child of children) {
      if (typeof child === 'string') text += child;
      else if (child.tag !== 'script') gather(child);
    }
  };
  gather(element);
  return text.replace(/\s+/g, ' ').trim();
}
