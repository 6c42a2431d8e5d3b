import './first-script.ts';

/*
 * The first script of the search page, which also keeps the conditions of its address where a search is
 * sent before the script of the page has started. Both are bundled into one file.
 */
addEventListener('submit', ({ target, defaultPrevented }) => {
  if (defaultPrevented) return;
  const conditions = new URLSearchParams(location.search);
  for (const control of target as HTMLFormElement) {
    const { name, type, value } = control as HTMLInputElement;
    const known = conditions.getAll(name);
    if (type === 'checkbox') (control as HTMLInputElement).checked ||= known.includes(value);
    else if (value === '') (control as HTMLInputElement).value = known[0] ?? '';
  }
});
