/** Names of files that editors, file managers, downloads and merges leave behind. */
const leftovers = [
  /~$/,
  /^#.*#$/,
  /^~\$/,
  /\.(?:bak|crdownload|orig|part|rej|save|sw[a-p]|tmp)$/i,
  /\.sync-conflict-|\(.*conflicted copy.*\)|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+\./,
  /^(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|__MACOSX|@eaDir|4913)$/i,
  /^\.(?:DS_Store|_.+|directory|nfs[\da-f]{16,}|fuse_hidden\w+)$/,
];

/** Returns whether a file or folder of this name was left by a program and is not meant for readers. */
export function isLeftover(name: string): boolean {
  return leftovers.some((pattern) => pattern.test(name));
}
