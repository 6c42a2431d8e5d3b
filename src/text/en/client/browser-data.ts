// The words of what the browser keeps, in scripts: constants and functions, each exported, so that a script gets only its own.
export {};
