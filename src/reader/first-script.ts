/** Applied before the first paint, so that a chosen scheme never flashes; the tokens follow it. */
const scheme = 'try{d.scheme=localStorage.scheme||""}catch{}';

/** The page's scripts, as of `laterScripts`, once it has been painted: one frame after its load. */
const scripts =
  'onload=()=>requestAnimationFrame(()=>requestAnimationFrame(()=>d.scripts.split(" ").map(s=>import(s))))';

/** What every page runs at once. The same text on every page, so that one hash allows it. */
export const firstScript = `{const d=document.documentElement.dataset;${scheme}${scripts}}`;
