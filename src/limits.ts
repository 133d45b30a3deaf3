/** Limits that different stages must agree on. */

/** Characters of an article's lead: two lines of a list on a phone. Matches in it rank higher than in the text. */
export const maxLeadChars = 80;
