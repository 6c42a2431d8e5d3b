/** Folders of the content whose pages have addresses without the folder's name. */
const addressOfFolder: Record<string, string> = { '': 'briefings/', 'pages/': '' };

/** A file of the content, or a page, from wherever it is named. */
const fileOrPage =
  /^(?:\.{0,2}\/)*(?:content\/)?([a-z]+\/)?(?:\d{4}\/)?([\w-]+)(?:\.md|\.yml|\/)(#.*)?$/;

/**
 * Returns the address of the page that is named by its file, as in "2026/talks.md", or from another
 * page, as in "../talks/"; undefined where a text names neither.
 */
export function meantAddress(url: string): string | undefined {
  const [, folder = '', id, part = ''] = fileOrPage.exec(url) ?? [];
  return id && `/${addressOfFolder[folder] ?? folder}${id}/${part}`;
}
