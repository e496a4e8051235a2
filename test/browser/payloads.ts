/** Everything that a page might mistake for markup, a link or a script. Each calls `hit()` or opens a dialog where it runs. */
const scripts = [
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '<svg onload=hit()>',
  '<svg><script>hit()</script></svg>',
  '<iframe src="javascript:parent.hit()"></iframe>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<body onload=hit()>',
  '<details open ontoggle=hit()>',
  '<input autofocus onfocus=hit()>',
  '<video><source onerror=hit()></video>',
  '<math><mtext><style><img src=x onerror=hit()></style></mtext></math>',
  '<a href="javascript:hit()">x</a>',
  '<form action="javascript:hit()"><button>x</button></form>',
  '<object data="javascript:hit()"></object>',
  '<meta http-equiv=refresh content="0;url=javascript:hit()">',
  '<template><img src=x onerror=hit()></template>',
  '<noscript><p title="</noscript><img src=x onerror=hit()>">',
  '{@html "<img src=x onerror=hit()>"}',
  '{hit()}',
  '${hit()}',
  '{{constructor.constructor("hit()")()}}',
  'javascript:hit()',
  'data:text/html,<script>hit()</script>',
  '"onmouseover="hit()',
  "'onfocus='hit()' autofocus='",
  '&lt;script&gt;hit()&lt;/script&gt;',
  '\\u003cscript\\u003ehit()\\u003c/script\\u003e',
  '<ScRiPt>alert(1)</sCrIpT>',
  '<img src=x onerror=confirm(1)>',
  '<svg><animate onbegin=hit() attributeName=x dur=1s>',
] as const;

/** Ways to break out of where the words stand. */
const wrappers = [
  (words: string) => words,
  (words: string) => `">${words}`,
  (words: string) => `'>${words}`,
  (words: string) => `</title>${words}`,
  (words: string) => `</script>${words}`,
  (words: string) => `</textarea>${words}`,
  (words: string) => `--></style>${words}`,
  (words: string) => `]]>${words}<![CDATA[`,
  (words: string) => `\`${words}\``,
  (words: string) => `<b>${words}</b>`,
] as const;

/** 300 of them, all different. */
export const payloads: readonly string[] = wrappers.flatMap((wrap) => scripts.map((words) => wrap(words)));
