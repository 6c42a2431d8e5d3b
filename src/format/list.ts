export { formatList as listInWords } from '../text/locale.ts';
