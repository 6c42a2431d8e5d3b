// The words of what is new since the last visit, in scripts: constants and functions, each exported, so that a script gets only its own.
export {};
