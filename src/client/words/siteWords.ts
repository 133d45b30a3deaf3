/**
 * What the scripts say to readers, in the language of the site: of these files, `bundleClient` takes the one of that
 * language. Without it, as in tests, it is Traditional Chinese.
 */
export { articleWords, searchWords } from './zhHant.ts';
