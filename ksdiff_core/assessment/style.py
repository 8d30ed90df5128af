"""How a report looks: on a light and on a dark screen, and on paper."""

from __future__ import annotations

STYLE = """
:root{color-scheme:light dark;--ink:#1c2630;--soft:#586675;--paper:#fff;--panel:#f4f6f8;--rule:#dbe1e7;
--good:#17734a;--moderate:#8f5b00;--poor:#b02a22;--unknown:#586675;
--pan:#77828d;--ms:#2468b4;--exp:#2468b4;--fused:#c8432b;--best:#1f8a5b;--reference:#7446b0}
@media(prefers-color-scheme:dark){:root{--ink:#e4e9ee;--soft:#9aa7b4;--paper:#12171c;--panel:#1b2229;
--rule:#303a44;--good:#5cc795;--moderate:#e0a94a;--poor:#f0837a;--unknown:#9aa7b4;
--pan:#98a3ae;--ms:#6fadf0;--exp:#6fadf0;--fused:#f0805f;--best:#5cc795;--reference:#b594ea}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI",sans-serif}
main{max-width:1080px;margin:0 auto;padding:28px 24px 60px}
h1{font-size:26px;line-height:1.25;margin:0;overflow-wrap:anywhere}
h2{font-size:19px;margin:44px 0 10px;padding-top:14px;border-top:1px solid var(--rule)}
h3{font-size:14px;margin:20px 0 8px;font-weight:600}
p{margin:8px 0;max-width:78ch}
.sub{color:var(--soft);margin:4px 0 20px}
.tiles{display:flex;flex-wrap:wrap;gap:12px;margin:0 0 16px}
.tile{flex:1 1 210px;background:var(--panel);border:1px solid var(--rule);border-radius:8px;padding:12px 14px}
.tile b{display:block;font-size:24px;line-height:1.25}
.tile span{color:var(--soft);font-size:13px}
.tile.good{border-left:5px solid var(--good)}.tile.good b{color:var(--good)}
.tile.moderate{border-left:5px solid var(--moderate)}.tile.moderate b{color:var(--moderate)}
.tile.poor{border-left:5px solid var(--poor)}.tile.poor b{color:var(--poor)}
.tile.unknown{border-left:5px solid var(--unknown)}
.words{display:flex;flex-wrap:wrap;gap:8px 32px;align-items:flex-start}
.words>div{flex:1 1 420px}.words>figure{flex:0 1 330px}
.words ul{margin:0;padding-left:18px;max-width:78ch}.words li{margin:5px 0}
.warning{border-left:4px solid var(--moderate);background:var(--panel);padding:7px 12px;margin:8px 0;
max-width:none}
.note{color:var(--soft);font-size:13.5px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:10px 0;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);font-size:13.5px;padding-bottom:4px}
caption{white-space:nowrap}
th,td{padding:5px 12px;text-align:right;border-bottom:1px solid var(--rule);white-space:nowrap}
th:first-child,td:first-child,td.text,th.text{text-align:left}
td.text{white-space:normal;color:var(--soft);font-size:13.5px;min-width:220px}
thead th{font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--rule)}
thead th[colspan]{text-align:center}
table.dense th,table.dense td{padding:4px 8px;font-size:13.5px}
table.dense thead th{white-space:normal}
table.dense .first{border-left:1px solid var(--rule)}
tbody th{font-weight:500}
td.own,th.own{background:var(--panel);font-weight:600}
figure{margin:0;break-inside:avoid}
figcaption{font-size:13px;color:var(--soft);margin-top:4px}
.strip{display:grid;grid-template-columns:repeat(var(--columns),1fr);gap:12px}
.strip img{display:block;width:100%;height:auto;image-rendering:pixelated;border-radius:3px}
.scale{display:flex;align-items:center;gap:6px}
.scale i{flex:1;height:8px;border-radius:4px}
.charts{display:flex;flex-wrap:wrap;gap:18px 14px}
svg{display:block;max-width:100%;height:auto}
.legend{display:flex;flex-wrap:wrap;gap:4px 22px;font-size:13.5px;max-width:none}
.legend span{display:inline-flex;align-items:center;gap:7px}
.grid{stroke:var(--rule);fill:none}.axis{stroke:var(--soft);fill:none}
text{font:12px system-ui,"Segoe UI",sans-serif;fill:var(--soft)}
.line{fill:none;stroke-width:1.8;stroke-linejoin:round}
.line.pan{stroke:var(--pan);stroke-dasharray:2 3}
.line.ms{stroke:var(--ms);stroke-dasharray:7 4}.line.exp{stroke:var(--exp);stroke-dasharray:7 4}
.line.fused{stroke:var(--fused);stroke-width:2.4}
.line.best{stroke:var(--best);stroke-dasharray:9 3 2 3}
.line.reference{stroke:var(--reference);stroke-dasharray:4 2}
.dot.ms{fill:var(--ms)}.dot.fused{fill:var(--fused)}.dot.best{fill:var(--best)}
.dot.reference{fill:var(--reference)}
.fill{stroke:none;opacity:.22}.fill.ms{fill:var(--ms)}
.halo{fill:none;stroke:#000;stroke-width:4;opacity:.55;
vector-effect:non-scaling-stroke}.frame{fill:none;stroke:#fff;stroke-width:1.8;vector-effect:non-scaling-stroke}
.mark{font-weight:700;fill:#fff;stroke:#000;paint-order:stroke}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 18px;margin:8px 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
footer{margin-top:40px;color:var(--soft);font-size:13px}
.charts figcaption{margin:0 0 2px 68px;max-width:270px;min-height:1.5em}
.words svg{width:100%}
@media(max-width:700px){.strip{grid-template-columns:repeat(2,1fr)}}
@media(max-width:560px){dl{grid-template-columns:1fr}dd{margin-bottom:6px}main{padding:18px 14px}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--panel:#f4f6f8;--rule:#ccc;
--good:#17734a;--moderate:#8f5b00;--poor:#b02a22;--pan:#77828d;--ms:#2468b4;--exp:#2468b4;--fused:#c8432b;
--best:#1f8a5b;--reference:#7446b0}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
@page{margin:13mm}main{max-width:none;padding:0}body{font-size:9.5pt}h1{font-size:17pt}h2{margin-top:22px}
h2,h3,caption,.legend,.note{break-after:avoid}tr{break-inside:avoid}.scroll{overflow:visible}
th,td{padding:3px 7px}td.text{min-width:0}table.dense th,table.dense td{padding:2px 4px;font-size:7.5pt}
.tile{flex-basis:130px;padding:8px 10px}.tile b{font-size:15pt}.words>div{flex-basis:300px}
.words>figure{flex:0 1 220px}.charts figure{width:31%}.charts.wide figure{width:48%}}
"""
