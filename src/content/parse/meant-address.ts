/** The addresses of folders whose pages do not have the folder's name in theirs. */
const addressOfFolder: Record<string, string> = { '': 'briefings/', 'pages/': '' };

/** A path to a file of the content or to a page, from any folder. */
const fileOrPage =
  /^(?:\.{0,2}\/)*(?:content\/)?([a-z]+\/)?(?:\d{4}\/)?([\w-]+)(?:\.md|\.yml|\/)(#.*)?$/;

/**
 * Returns the address of a page that is named by its file, as in "2026/talks.md", or relative to another
 * page, as in "../talks/"; undefined for any other text.
 */
export function meantAddress(url: string): string | undefined {
  const [, folder = '', id, part = ''] = fileOrPage.exec(url) ?? [];
  return id && `/${addressOfFolder[folder] ?? folder}${id}/${part}`;
}
