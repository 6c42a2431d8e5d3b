/** The words of what the software adds to pages of the content, such as search keys and what a browser keeps. */
export const parts = {};
