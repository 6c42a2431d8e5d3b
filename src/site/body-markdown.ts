import { withAddresses } from '../content/parse/addresses.ts';
import { addressOnSite } from '../content/parse/render.ts';
import { widthFor, type BriefingPicture } from '../model/picture.ts';
import { bodyOf } from './body-html.ts';
import { homeUrl, pictureUrl, siteUrl } from './urls.ts';

/**
 * Returns the body of a briefing or a state of play as it was written, with the absolute addresses of
 * its links and pictures.
 *
 * @param page the address of its page.
 * @throws like `checkedBody`.
 */
export function bodyMarkdown(
  record: object & { pictures?: readonly BriefingPicture[] },
  page: string,
  absolute: (url: string) => string,
): string {
  const pictures = new Map(record.pictures?.map((each) => [each.address, each]));
  return withAddresses(bodyOf(record), (address, isPicture) => {
    if (isPicture) {
      const picture = pictures.get(address);
      return picture && absolute(pictureUrl(picture, widthFor(picture, Infinity)));
    }
    if (address.startsWith('#')) return absolute(page) + address;
    return address.startsWith('/')
      ? absolute(addressOnSite(address, siteUrl(''), homeUrl()))
      : undefined;
  }).trim();
}
