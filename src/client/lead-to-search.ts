/** Leads a reader on who comes to a list with dates in its address: to a search in that list. */
export function leadToSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('.period-form[action]');
  if (!form || !/\b(?:from|to|until|year)=[^&]/.test(location.search)) return;
  const wanted = new URLSearchParams(location.search);
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('[type=hidden]')) {
    wanted.set(name, value);
  }
  location.replace(`${form.action}?${wanted.toString()}`);
}
