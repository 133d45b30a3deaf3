/**
 * Names of the parameters in addresses, and of the form fields that write them. They are part of every bookmarked
 * address: they never change. In the fragment of an article's address, `q` and `exact` say what to highlight.
 *
 * One constant each, so that a script carries only those that it uses.
 */
export const query = 'q';
export const names = 'names';
export const without = 'without';
export const exact = 'exact';
export const sort = 'sort';
export const source = 'source';
export const tag = 'tag';
export const script = 'script';
export const from = 'from';
export const to = 'to';
export const page = 'page';

/** The value of a parameter that is either set or missing. */
export const set = '1';
