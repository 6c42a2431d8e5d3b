/** The site's own colours; paper is painted, as the page around may have another scheme. */
export const chartStyle = `
svg{--paper:#fbf8f1;--ink:#1d1b18;--soft:#544f48;--rule:#e4decf;--accent:#1c4587}
@media(prefers-color-scheme:dark){svg{--paper:#171614;--ink:#ece7db;--soft:#b8b1a3;--rule:#33302b;--accent:#a9c4f5}}
text{font:13px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;fill:var(--soft);font-variant-numeric:tabular-nums lining-nums}
.title{font-size:20px;font-weight:650;fill:var(--ink)}
.heading{font-weight:600;fill:var(--ink)}
.tick{font-size:12px}
.words{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.own-words{font-weight:650;fill:var(--accent)}
path,circle{fill:none;stroke-linecap:round;stroke-linejoin:round}
.paper{fill:var(--paper)}
.rule{stroke:var(--rule)}
.step{stroke:var(--soft);stroke-width:1.25;stroke-dasharray:0 6;opacity:.4}
.axis{stroke:var(--soft)}
.leader{stroke:var(--soft);stroke-width:.75}
.own{stroke:var(--accent);stroke-width:2.75}
circle.own{fill:var(--accent);stroke:var(--paper);stroke-width:1.5;r:5px}
.other{stroke:var(--soft);stroke-width:1.5}
.dashed{stroke-dasharray:4 4}
circle.other{fill:var(--paper);stroke-dasharray:none}
`;
