/**
 * A sentence with links or other elements in it, which a page prints in its order:
 * `reportsGoTo: <Part,>(address: Part): Sentence<Part> => ['Reports go to ', address, '.']`.
 */
export type Sentence<Part> = readonly (string | Part)[];
