/** Limits that different stages must agree on. */

/** Characters of an article's lead: two lines of a list on a phone. A match in the lead ranks above one in the text. */
export const maxLeadChars = 80;
