// The words of the search page, in scripts: constants and functions, each exported, so that a script gets only its own.
export {};
