// The words of suggestions in the header, in scripts: constants and functions, each exported, so that a script gets only its own.
export {};
