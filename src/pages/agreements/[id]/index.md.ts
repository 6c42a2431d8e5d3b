import { endpointOf, pageFiles } from '../../../page-formats/files.ts';

export const { getStaticPaths, GET } = endpointOf(pageFiles.agreement.markdown);
