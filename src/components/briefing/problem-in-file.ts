/** Something that an editor has to mend in a file, and where. */
export interface ProblemInFile {
  line: number;
  column: number;
  message: string;
  rule: string;
}
