/** What tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** As CSL-JSON. */
    data: {
      type: string;
      title: string;
      author?: Record<string, string>[];
      issued?: { 'date-parts': number[][] };
      note?: string;
      URL?: string;
    }[];
  }
}
