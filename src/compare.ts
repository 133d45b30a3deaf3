/** Orders texts by their code units: `localeCompare` would depend on the machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
