/** Types for packages that have none. */

declare module 'opencc-js/dict/*' {
  /** `from to|from to|…`; of several targets the first is the usual one. */
  const pairs: string;
  export default pairs;
}
