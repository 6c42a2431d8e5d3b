// The words of reading without a connection, in scripts: constants and functions, each exported, so that a script gets only its own.
export {};
