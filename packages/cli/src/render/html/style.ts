/** The page's only style. Colours come in pairs that keep a contrast of 4.5 to 1, in light and in dark. */
export const style = `
@font-face{font-family:Urdu;src:local("NotoNastaliqUrdu-Regular"),local("Noto Nastaliq Urdu"),local("Noto Nastaliq Urdu Regular"),local("Jameel Noori Nastaleeq"),local("Urdu Typesetting");unicode-range:U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFF}
@font-face{font-family:Urdu;font-weight:700;src:local("NotoNastaliqUrdu-Bold"),local("Noto Nastaliq Urdu Bold"),local("Noto Nastaliq Urdu"),local("Jameel Noori Nastaleeq");unicode-range:U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFF}
:root{color-scheme:light dark;--paper:#fbfaf8;--card:#fff;--ink:#1d2126;--soft:#5a626c;--line:#e4e1db;--mark:#fff1c9;
--fraud:#a81e22;--suspicious:#8a5a00;--unwanted:#6d3f8f;--clear:#1f5f86;--verified:#1c6b3c;--tone:var(--clear)}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--card:#1c2024;--ink:#e8e6e1;--soft:#a3abb5;--line:#31373d;--mark:#4a3d12;
--fraud:#ff8f8a;--suspicious:#f0bd55;--unwanted:#cfa5ee;--clear:#8cc6ee;--verified:#85d6a1}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 Urdu,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
[lang=ur] body{line-height:2.1}
main{max-width:76rem;margin:0 auto;padding:1.25rem clamp(1rem,4vw,2.5rem)}
footer{max-width:76rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem) 2rem;color:var(--soft);font-size:.85rem}
h1{font-size:clamp(1.3rem,3.4vw,1.9rem);line-height:1.35;margin:.35rem 0 .6rem;font-weight:650;text-wrap:balance}
[lang=ur] h1{line-height:2.1;margin-block-start:.8rem}
h2{font-size:.95rem;margin:0 0 .75rem;color:var(--soft);font-weight:600}
h3{font-size:1.05rem;margin:0 0 .3rem;font-weight:650}
h4{margin:1rem 0 .25rem;font-size:.9rem}
.fraud{--tone:var(--fraud)}.suspicious{--tone:var(--suspicious)}.unwanted{--tone:var(--unwanted)}.clear{--tone:var(--clear)}.verified{--tone:var(--verified)}
.answer{border-block-start:.4rem solid var(--tone);background:var(--card);border-radius:.75rem;padding:1.1rem clamp(1rem,3vw,1.75rem) 1rem;box-shadow:0 1px 2px #0001,0 8px 24px #0000000a}
.calm{margin:0 0 .4rem}.danger{margin:1rem 0 0}.also{color:var(--soft);font-size:.92rem}
.others{margin-block-start:1rem}.others>.finding{margin-block-start:1rem}
.answer .note{color:var(--soft);margin:0 0 .5rem}
.verdict{margin:0;color:var(--tone);font-size:1.05rem}
.verdict strong{font-weight:700}
.family{color:var(--soft);font-size:.95rem;margin-inline-start:.35rem}
.likelihood{display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:center;color:var(--soft);margin:.25rem 0 0;font-size:.95rem}
meter{inline-size:7rem;block-size:.7rem;appearance:none;border:0;background:var(--line);border-radius:1rem;overflow:hidden}
meter::-webkit-meter-bar{background:var(--line);border:0;border-radius:1rem}
meter::-webkit-meter-optimum-value{background:var(--tone)}
meter::-moz-meter-bar{background:var(--tone)}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem;margin-block-start:1.25rem}
@media (min-width:60rem){.columns{grid-template-columns:minmax(0,1fr) minmax(0,1.05fr);align-items:start}.message{position:sticky;inset-block-start:1.25rem}}
.advice,.findings,.message,.carrier{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.1rem clamp(1rem,3vw,1.5rem);margin-block-end:1.25rem}
.advice ol{margin:0;padding-inline-start:1.4rem}.advice ul{list-style:none;margin:0;padding:0}.advice li+li{margin-block-start:.5rem}
.finding+.finding{border-block-start:1px solid var(--line);margin-block-start:1rem;padding-block-start:1rem}
.finding p{margin:.25rem 0}
.contradicted h3::before{content:"•";color:var(--fraud);margin-inline-end:.45rem}
.supported h3::before{content:"+";color:var(--verified);margin-inline-end:.45rem}
.unknown h3::before{content:"?";color:var(--soft);margin-inline-end:.45rem}
q{quotes:none;background:var(--mark);border-radius:.3rem;padding:.1rem .45rem;display:inline-block;margin-block:.1rem;max-width:100%}
.findings details{margin-block-start:.2rem}
details summary{cursor:pointer;color:var(--soft);font-size:.9rem}
.sources{font-size:.88rem;color:var(--soft);margin:.35rem 0;padding-inline-start:1.2rem}
.url,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.85em}
.region{white-space:pre-wrap;unicode-bidi:plaintext;line-height:1.75}
[lang=ur] .region{line-height:2.1}
.region+.region{margin-block-start:.75rem}
.sender-name{font-weight:600}.subject{font-size:1.1rem;font-weight:650;border-block-end:1px solid var(--line);padding-block-end:.6rem}
.region.quoted{border-inline-start:3px solid var(--line);padding-inline-start:.8rem;color:var(--soft)}
.part{display:block;font-size:.85rem;color:var(--soft)}
mark{background:var(--mark);color:inherit;border-radius:.25rem;padding:.05rem .2rem;box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark small{font:500 .68rem/1 Urdu,ui-monospace,monospace;color:var(--soft);margin-inline-start:.3rem;white-space:nowrap;user-select:none}
[lang=ur] mark small{font-size:.75rem}
mark.reported,mark.quoted{background:none;outline:1px dashed var(--line)}
.hidden{border-block-start:1px dashed var(--line);margin-block-start:1rem;padding-block-start:.75rem;color:var(--soft);font-size:.92rem}
.how{font-family:ui-monospace,monospace;font-size:.8rem;border:1px solid var(--line);border-radius:.3rem;padding:0 .3rem}
.technical{margin-block-start:1.25rem;border-block-start:1px solid var(--line);padding-block-start:.75rem;font-size:.9rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:.75rem 0}dt{color:var(--soft)}dd{margin:0}
pre{white-space:pre-wrap;color:var(--soft);max-block-size:24rem;overflow:auto}
summary:focus-visible{outline:2px solid var(--tone);outline-offset:3px;border-radius:.25rem}
@media print{body{background:#fff}.message{position:static}.answer,.advice,.findings,.message{box-shadow:none;break-inside:avoid-page}.columns{display:block}}
`
