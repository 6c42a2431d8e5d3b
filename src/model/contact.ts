const mailForm = /^mailto:[^\s@"<>?#&%,]+@[^\s@"<>?#&%,]+$/;

/** Returns whether an address is of mail, without parameters, or of a page. */
export function isContact(address: string): boolean {
  if (/\p{C}/u.test(address)) return false;
  const isPage = /^https:\/\/[^/\s"<>\\]+\S*$/.test(address) && URL.canParse(address);
  return mailForm.test(address) || isPage;
}
