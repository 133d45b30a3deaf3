/** Packages that ship no types for what is used of them. */

declare module 'opencc-js/dict/*' {
  /** `from to|from to|…`; of several targets the first is the usual one. */
  const pairs: string;
  export default pairs;
}
