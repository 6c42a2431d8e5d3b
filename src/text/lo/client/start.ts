// Words of the script of every page, in a module of their own: it is small.

/** Browsers remember that a script could not be loaded until the page is loaded again. */
export const notLoaded = 'ໂຫຼດບໍ່ໄດ້. ກະລຸນາໂຫຼດໜ້ານີ້ໃໝ່.';
