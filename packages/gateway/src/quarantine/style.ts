/** The style of the preview and of the pages behind links in digests. Contrast of at least 4.5 to 1, light and dark. */
export const style = `
:root{color-scheme:light dark;--paper:#f7f6f3;--card:#fff;--ink:#1c2126;--soft:#59616b;--line:#dfdbd3;--mark:#fdeeb5;--tone:#1f5f86;--on:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#15181b;--card:#1d2125;--ink:#e9e7e2;--soft:#a6aeb8;--line:#343a40;--mark:#4b3e13;--tone:#8cc6ee;--on:#10151a}}
.fraud{--tone:#a81e22}.suspicious{--tone:#875800}
@media (prefers-color-scheme:dark){.fraud{--tone:#ff8f8a}.suspicious{--tone:#f0bd55}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
[lang=ur] body{font-family:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting",system-ui,serif;line-height:2.2}
main{max-width:44rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,2rem) 3rem}
section,.card{background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:1.1rem clamp(1rem,3vw,1.5rem);margin:0 0 1.1rem}
.answer{border-block-start:.35rem solid var(--tone)}
h1{font-size:1.35rem;line-height:1.4;margin:0 0 .5rem}[lang=ur] h1{line-height:2.1}
h2{font-size:.95rem;color:var(--soft);font-weight:600;margin:0 0 .6rem}
h3{font-size:1rem;margin:.6rem 0 .1rem}
p{margin:.35rem 0}
.reason{color:var(--tone);font-weight:600}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1rem;margin:.5rem 0}dt{color:var(--soft)}dd{margin:0}
.text{white-space:pre-wrap;unicode-bidi:plaintext;text-align:start;line-height:1.75}
[lang=ur] .text{line-height:2.2}
mark{background:var(--mark);color:inherit;border-radius:.25rem;padding:.05rem .2rem}
mark small{color:var(--soft);margin-inline-start:.3rem;font-size:.7rem;white-space:nowrap}
.fact,code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.82em}
ul{margin:.3rem 0;padding-inline-start:1.2rem}
.soft{color:var(--soft);font-size:.92rem}
form{margin:.9rem 0 0;display:flex;flex-wrap:wrap;gap:.8rem 1.2rem;align-items:center}
button{font:inherit;font-weight:600;border:2px solid var(--tone);background:var(--tone);color:var(--on);border-radius:.5rem;padding:.5rem 1.2rem;cursor:pointer}
button.plain{background:none;color:var(--tone)}
button:focus-visible,input:focus-visible{outline:3px solid var(--tone);outline-offset:2px}
label{display:flex;gap:.5rem;align-items:baseline}
.actions{display:flex;flex-wrap:wrap;gap:0 1rem}
`
