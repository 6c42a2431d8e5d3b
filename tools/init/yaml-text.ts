import { Document, isScalar, visit } from 'yaml';

/** Returns data as editors write it: lists of words on one line, each entry of other lists on lines of its own. */
export function yamlText(data: object, comment?: string): string {
  const document = new Document(data);
  if (comment !== undefined) document.commentBefore = comment.replace(/^/gm, ' ');
  visit(document, {
    Seq(_, list) {
      list.flow = list.items.every(isScalar);
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  // A blank line after the comment would part it from what it is about.
  return comment === undefined ? text : text.replace('\n\n', '\n');
}

/** Returns lines as YAML comments. */
export function commented(text: string): string {
  return text.replace(/^.*$/gm, (line) => (line === '' ? '#' : `# ${line}`)).concat('\n');
}
