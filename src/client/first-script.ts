/*
 * What a browser runs before it shows anything of a page. A script of its own, without imports, so
 * that it needs no module and can hold up the first paint.
 */
const { dataset } = document.documentElement;

// A chosen scheme never flashes: the tokens follow it.
try {
  dataset.scheme = localStorage.getItem('scheme') ?? '';
} catch {
  // This browser keeps nothing, so nothing was chosen.
}

// The one policy of the site (`content-security-policy.ts`): threads and workers come from the site
// alone, and nothing else may become script. https://www.w3.org/TR/trusted-types/#default-policy-hdr
window.trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`${address} is not of this site.`);
  },
});

// The scripts of `laterScripts`, once the page has been painted: one frame after its load.
onload = () => {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => dataset.scripts?.split(' ').map((script) => import(script))),
  );
};
