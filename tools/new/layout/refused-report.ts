/** Says why a file is no report that a draft can be made of, and what to do. */
export class RefusedReport extends Error {
  override name = 'RefusedReport';
}
