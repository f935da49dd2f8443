"""How an exported page looks, on a screen in light and dark and on paper."""

STYLE = """
:root{color-scheme:light dark;--ground:#f6f7f9;--pane:#fff;--words:#1c2430;--quiet:#5b6675;
--line:#dfe4ea;--ours:#e4efff;--note:#fff5d6;--left:#fdeaea;--link:#1a5fb4}
@media (prefers-color-scheme:dark){:root{--ground:#14181d;--pane:#1d2329;--words:#e6eaef;
--quiet:#9aa6b4;--line:#333c46;--ours:#1d3554;--note:#3b3317;--left:#472325;--link:#8ab8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--words);
font:15px/1.5 system-ui,"Segoe UI","Noto Sans",Arial,sans-serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.6rem;margin:0 0 .3rem;overflow-wrap:anywhere}
h2{font-size:1.25rem;margin:2.5rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line)}
h3.day{font-size:.8rem;font-weight:600;color:var(--quiet);text-align:center;margin:1.6rem 0 .6rem}
a{color:var(--link);overflow-wrap:anywhere}
.about,.mark,figcaption{color:var(--quiet);font-size:.85rem;margin:.2rem 0}
.left{background:var(--left);border-radius:8px;padding:.5rem .8rem;font-size:.9rem}
article{background:var(--pane);border:1px solid var(--line);border-radius:12px;
padding:.6rem .9rem;margin:.5rem 0;margin-inline-end:4rem}
article.ours{background:var(--ours);margin-inline-start:4rem;margin-inline-end:0}
article.note{background:var(--note);margin-inline:2rem}
.head{margin:0 0 .2rem;font-size:.85rem}
.place,time{color:var(--quiet);margin-inline-start:.4rem}
.words{margin:.1rem 0;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}
.file{margin:.3rem 0}
figure{margin:.5rem 0}
img{max-width:100%;max-height:30rem;border-radius:8px;display:block}
@media print{:root{--ground:#fff;--pane:#fff;--words:#000;--quiet:#444;--line:#bbb;--ours:#f0f4fa;
--note:#faf6e6;--left:#f7eaea;--link:#000;color-scheme:light}
body{font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;padding:0}
article{break-inside:avoid;margin-inline-end:2rem}
article.ours{margin-inline-start:2rem}
h2{break-before:page;border-top:0}
h1,h2,h3.day{break-after:avoid}
img{max-height:16cm}
nav{display:none}
@page{margin:18mm 16mm}}
"""
