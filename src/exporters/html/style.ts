/** Hues of the eight voices, on paper and at night; each reaches 4.5 : 1 on its ground as text. */
const day = ['#5b5750', '#00608a', '#a8321f', '#3c6a1e', '#7b3f9c', '#8a5a00', '#a8256b', '#1d6b66', '#4a50b0'];
const night = ['#aaa498', '#74bde6', '#f2937f', '#9cc97a', '#cfa0ea', '#e2b25c', '#f191bf', '#76cdc4', '#a6adf5'];

const hues = (colors: readonly string[]): string => colors.map((color, i) => `--v${i}:${color}`).join(';');
const light = `--paper:#fbf8f1;--sheet:#fffdf8;--ink:#22201c;--soft:#625d54;--line:#ddd6c8;${hues(day)}`;
const dark = `--paper:#171613;--sheet:#211f1b;--ink:#e9e4d9;--soft:#a8a297;--line:#3a3731;${hues(night)}`;
const voices = day.map((_, i) => `.v${i}{--hue:var(--v${i})}`).join('');

export const style = `
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
${voices}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding:5rem 0}
body{margin:0 auto;padding:clamp(1.25rem,4vw,3.5rem) clamp(1rem,4vw,3rem) 6rem;max-width:48rem;background:var(--paper);
color:var(--ink);font:1.0625rem/1.7 Charter,"Iowan Old Style","Source Serif 4",Georgia,"DejaVu Serif",serif;
font-variant-numeric:oldstyle-nums;overflow-wrap:break-word;text-rendering:optimizeLegibility}
.kicker,h2,dl,summary,.count,.who li,.note,.lists p,.lists a,.lists li>span,footer,.skip,.ref{font-family:Seravek,"Gill Sans Nova",
"Source Sans 3",Ubuntu,Calibri,"DejaVu Sans Condensed",system-ui,sans-serif;font-variant-numeric:lining-nums tabular-nums}
.skip{position:absolute;left:-99rem;padding:.5rem 1rem;background:var(--sheet);color:var(--ink)}
.skip:focus{left:1rem;top:1rem;z-index:9}
a{color:inherit}
:focus-visible{outline:2px solid var(--hue,var(--v1));outline-offset:2px;border-radius:2px}
.kicker{margin:0 0 1.5rem;color:var(--soft);font-size:.875rem;letter-spacing:.02em}
h1{margin:2.5rem 0 1.5rem;font-size:clamp(1.65rem,1.1rem + 2.6vw,2.6rem);line-height:1.16;font-weight:600;
letter-spacing:-.012em;text-wrap:balance;hyphens:manual}
h2{margin:0 0 .9rem;font-size:.9375rem;font-weight:600;line-height:1.3}
article p{margin:0 0 1.15em;hyphens:auto;text-wrap:pretty}
.who{padding-bottom:1.5rem;border-bottom:1px solid var(--line)}
.who h2{display:inline;color:var(--soft)}
.strip{display:block;width:100%;margin-top:.9rem;height:1.25rem;background:var(--line);border-radius:3px}
.strip rect{fill:var(--hue);cursor:pointer}
.strip .unsaid{fill:var(--soft)}
.lit .strip rect:not(.on){opacity:.28}
.who ul{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:.9rem 0 0;padding:0;list-style:none;font-size:.875rem;line-height:1.45}
.who li{padding-left:1.1em;text-indent:-1.1em}
.who li::before{content:"";display:inline-block;width:.7em;height:.7em;margin-right:.4em;border-radius:2px;
background:var(--hue,var(--line))}
.who li b{font-weight:600}
.who li span:not(.sign){color:var(--soft)}
.count{display:inline;margin:0 0 0 .75rem;color:var(--soft);font-size:.875rem}
.lists .tally{margin:0 0 1.75rem;font-size:.875rem}
dl div{display:flex;gap:.75rem}
dt{flex:none;color:var(--soft)}
dd{margin:0;min-width:0}
.tally dt{width:4.5rem}
summary{cursor:pointer;width:fit-content;color:var(--soft);font-size:.875rem;line-height:1.75rem}
.legend{margin-top:.5rem;--hue:var(--ink)}
.legend dl{margin:.4rem 0 .8rem;font-size:.875rem;line-height:1.7}
.legend dt{width:4.5rem;color:var(--ink)}
.legend .signs{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.legend .signs dt{width:auto}
.content{text-decoration:underline var(--hue);text-decoration-thickness:1.5px;text-underline-offset:.26em;
text-decoration-skip-ink:none;background:color-mix(in srgb,var(--hue) 7%,transparent);cursor:pointer;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.content.inner{text-underline-offset:.42em}
.content.direct{text-decoration-style:solid}
.content.mixed{text-decoration-style:dashed}
.content.indirect{text-decoration-style:dotted;text-decoration-thickness:2px}
.content.apart{text-decoration-style:wavy;text-decoration-thickness:1.25px;background:none}
.source{color:var(--hue);cursor:pointer}
.cue{cursor:pointer}
.unattributed{text-decoration:underline solid var(--soft);text-decoration-thickness:1px;text-underline-offset:.26em}
.ref{padding:0 .12em;margin-right:.06em;color:var(--hue);font-size:.68em;font-weight:600;line-height:0;vertical-align:.5em;
text-decoration:none;white-space:nowrap;user-select:none;-webkit-user-select:none}
.ref i{font-weight:400}
.sign{color:var(--hue);font-family:"DejaVu Sans","Segoe UI Symbol","Apple Symbols","Noto Sans Symbols 2",sans-serif}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.detail strong,.lists strong{font-weight:600;color:var(--ink)}
.on.content{background:color-mix(in srgb,var(--hue) 24%,transparent)}
.on.source{background:var(--hue);color:var(--paper);box-shadow:0 0 0 .14em var(--hue);border-radius:2px}
.on.cue{font-style:italic;text-decoration:none;box-shadow:inset 0 -.12em var(--hue)}
.on.ref{background:var(--hue);color:var(--paper);border-radius:2px}
.note{user-select:none;-webkit-user-select:none;display:none;font-size:.875rem;line-height:1.4;text-align:left;hyphens:manual}
.note b{font-weight:600;color:var(--hue)}
.note i{font-style:normal;font-size:.8em}
.note .detail{color:var(--soft);display:none}
.note .relay{display:block;color:var(--soft)}
.note.apart,.note.on.apart{border-style:dashed}
.note.on{display:block;position:fixed;z-index:5;left:0;right:0;bottom:0;padding:.8rem 1.2rem calc(.8rem + env(safe-area-inset-bottom));
background:var(--sheet);border-top:3px solid var(--hue);box-shadow:0 -4px 24px #0003}
.note.on .detail{display:block}
.lists{margin-top:3.5rem;padding-top:2rem;border-top:1px solid var(--line)}
.lists section+section{margin-top:2.5rem}
.lists ol{margin:0;padding:0;list-style:none}
.lists ol li{position:relative;margin:0 0 1.5rem;padding-left:calc(2.6rem + var(--in,0)*1.6rem)}
.d1{--in:1}.d2{--in:2}.d3{--in:3}.d4{--in:4}
.lists ol li::before{content:attr(data-s);position:absolute;left:calc(var(--in,0)*1.6rem);top:.1em;width:1.7rem;color:var(--hue);font-weight:600;
text-align:right;font-variant-numeric:lining-nums}
.lists blockquote{margin:0 0 .2rem}
.lists .apart blockquote{padding-left:.6rem;border-left:2px dashed var(--hue)}
.more{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.more details[open]{flex-basis:100%}
.lists dl{margin:.1rem 0 0;color:var(--soft);font-size:.8125rem;line-height:1.55;overflow-wrap:anywhere}
.lists dt{width:5.5rem}
.lists p{margin:0;color:var(--soft);font-size:.875rem;line-height:1.5}
.lists p b{color:var(--hue);font-weight:600}
.lists a{display:inline-block;color:var(--soft);font-size:.875rem;line-height:1.75rem}
.lists li.on blockquote{background:color-mix(in srgb,var(--hue) 18%,transparent)}
.lists .plain{margin:0;padding:0;list-style:none}
.lists .plain li{margin-bottom:.5rem}
.lists .plain li>span{color:var(--soft);font-size:.875rem}
code{font-family:ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono",monospace;font-size:.86em;overflow-wrap:anywhere}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.8125rem;line-height:1.6}
footer p{margin:0 0 .5rem}
kbd{padding:.05em .45em;border:1px solid var(--line);border-radius:3px;background:var(--sheet);font:inherit}
@media (min-width:68rem){
body{max-width:66rem}
article{max-width:39rem;position:relative}
.lists{max-width:39rem}
h1{width:min(66rem,100vw - 6rem);max-width:52rem}
h1 .note{display:none}
.note,.note.on{display:block;position:relative;float:right;clear:right;width:16rem;margin:.25em -20rem .5rem 0;padding:0 0 0 .75rem;
background:none;border:0;border-left:2px solid var(--hue);box-shadow:none}
.note.on{z-index:6}
.note.on .detail{position:absolute;left:-2px;right:0;top:100%;padding:.2rem .75rem .6rem;background:var(--paper);
border-left:2px solid var(--hue);box-shadow:0 10px 18px -12px #0006}
.lit .note:not(.on) b{color:var(--soft);font-weight:400}
}
@media (prefers-reduced-motion:no-preference){.strip rect{transition:opacity .15s}}
@media (forced-colors:active){.on.content,.on.source,.on.ref{outline:2px solid Highlight}}
@media print{
:root{${light}}
body{max-width:none;padding:0;font-size:10.5pt;line-height:1.5;background:none}
.note,.note.on,.skip,.keys,.more a,summary{display:none}
details::details-content{content-visibility:visible;height:auto}
.strip,.strip rect,.content,.who li::before{-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1,h2{break-after:avoid}
.lists li{break-inside:avoid}
article p{orphans:3;widows:3}
}
`;
