import { endpointOf, pageFiles } from '../../../page-formats/files.ts';

export const { getStaticPaths, GET, write } = endpointOf(pageFiles.project.markdown);
