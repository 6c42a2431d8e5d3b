/** A page that the content has besides briefings and records, as menus name it. */
export interface OwnPage {
  title: string;
  /** Its address. */
  url: string;
  /** Where it is linked. */
  menu: 'header' | 'footer' | 'none';
  /** Its place in the menu: the smallest number first. */
  order: number;
}

/** Returns the pages of the content, in the order of their menus. */
export function ownPages(): readonly OwnPage[] {
  return [];
}
