/** The style of pages that take no script and no other file. Its hash stands in their policy. */
export const pageStyle = `@font-face{font-family:Nastaliq;src:local('Noto Nastaliq Urdu'),local('NotoNastaliqUrdu'),local('NotoNastaliqUrdu-Regular');unicode-range:U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFF}
:root{color-scheme:light dark;--paper:light-dark(#f6f5f1,#14171a);--card:light-dark(#fff,#1c2126);--ink:light-dark(#1b2127,#eae8e3);--soft:light-dark(#56606b,#a8b1bb);--line:light-dark(#dcd8cf,#343b43);--main:light-dark(#0b5d4b,#5fd0b4);--on:light-dark(#fff,#06211a)}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 Nastaliq,system-ui,sans-serif;overflow-wrap:anywhere}
[lang=en] body{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}[lang=ur] body{line-height:2.15}
main{max-width:44rem;margin:0 auto;padding:1rem clamp(.9rem,4vw,2rem) 3rem}h1{font-size:1.5rem;line-height:1.3}[lang=ur] h1{line-height:2.1}h2{font-size:1.1rem;margin:0 0 .5rem}
ol,ul{margin:.3rem 0 .9rem;padding-inline-start:1.3rem}li{margin-block-end:.5rem}
section,form{background:var(--card);border:1px solid var(--line);border-radius:.9rem;padding:1rem 1.2rem;margin-block-end:1rem}
.state{font-size:1.15rem;font-weight:600;margin:0 0 .3rem}.soft{color:var(--soft)}a{color:var(--main)}
input{width:100%;font:inherit;padding:.6rem .8rem;border:1px solid var(--soft);border-radius:.6rem;background:var(--paper);color:inherit;margin-block:.3rem .7rem}
button{font:inherit;font-weight:600;min-height:2.9rem;padding:.4rem 1.2rem;border-radius:.7rem;border:1px solid var(--main);background:var(--main);color:var(--on);cursor:pointer}
button.quiet{background:none;color:var(--main)}:focus-visible{outline:3px solid var(--main);outline-offset:2px}
`
