/** The page's script. Without it the page is still whole: numbers link to the list, the list links to the numbers. */
export const script = `'use strict';
(() => {
  const refs = [...document.querySelectorAll('a.ref')];
  let pinned = null;
  let shown = null;
  const all = (s) => document.querySelectorAll('[data-s="' + s + '"]');
  const show = (s) => {
    if (s === shown) return;
    if (shown !== null) for (const part of all(shown)) part.classList.remove('on');
    shown = s;
    document.body.classList.toggle('lit', s !== null);
    if (s !== null) for (const part of all(s)) part.classList.add('on');
  };
  const pin = (s) => { pinned = s; show(s); };
  const at = (target) => target.closest?.('[data-s]')?.dataset.s ?? null;
  const step = (by) => {
    if (refs.length === 0) return;
    const now = refs.findIndex((ref) => ref.dataset.s === (pinned ?? shown));
    const next = refs[(now < 0 ? (by > 0 ? 0 : refs.length - 1) : now + by + refs.length) % refs.length];
    next.focus({ preventScroll: true });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    next.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  };
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') show(at(event.target) ?? pinned);
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a');
    if (link && !link.matches('.ref')) return;
    if (link) event.preventDefault();
    if (getSelection().isCollapsed) pin(at(event.target));
  });
  document.addEventListener('focusin', (event) => { if (event.target.matches('a.ref')) pin(at(event.target)); });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') step(1);
    else if (event.key === 'p') step(-1);
    else if (event.key === 'Escape') { pin(null); document.activeElement?.blur(); }
  });
})();
`;
