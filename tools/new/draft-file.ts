import { Document, isSeq, Pair, Scalar, YAMLMap, type Node } from 'yaml';
import type { Draft, DraftField } from './draft.ts';

/** What stands at the foot of a draft's frontmatter, as Markdown has no words that are not printed. */
const aboutBody =
  ' To write below: the report in 150 to 350 words of your own. Then remove this line and "draft".';

/** A draft as the text of a Markdown file: blanks are marked, and say why. */
export function draftFile({ fields }: Draft): string {
  const map = new YAMLMap();
  const document = new Document(map);
  for (const field of fields) map.add(new Pair(new Scalar(field.key), nodeOf(document, field)));
  document.comment = aboutBody;
  const yaml = document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false });
  return `---\n${yaml.replace(/\n+(?=# To write below)/, '\n').trimEnd()}\n---\n`;
}

function nodeOf(document: Document, { value = null, remark, remarks }: DraftField): Node {
  const isPlainList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const node = document.createNode(plain(value), { flow: isPlainList });
  if (remark !== undefined) {
    if (isSeq(node) && !node.flow) node.commentBefore = ` ${remark}`;
    else node.comment = ` ${remark}`;
  }
  for (const [index, text] of remarks ?? []) {
    const item = isSeq(node) ? (node.items[index] as Node | undefined) : undefined;
    if (item) item.commentBefore = ` ${text}`;
  }
  return node;
}

/** Fields that stay texts, also where they look like numbers. */
const printed = ['asPrinted', 'what', 'note', 'office'];

/** Years, numbers and switches as editors write them, without quotation marks. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, printed.includes(key) ? item : plain(item)]),
    );
  }
  if (value === 'true' || value === 'false') return value === 'true';
  const isNumber = typeof value === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(value);
  return isNumber && String(Number(value)) === value ? Number(value) : value;
}
