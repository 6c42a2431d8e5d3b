/** The words of projects. */
export const project = {
  title: 'Projects',
  allDescription:
    'Plants, lines, railways, ports and mines that briefings in this archive report on.',
  noProject: 'There are no projects in this archive yet.',
};
