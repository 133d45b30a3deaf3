import type { VNode } from 'preact';

/**
 * White space between two characters that are not ASCII, which separates the clauses of Chinese headlines
 * (渡輪「白鷺號」復航首日載客逾千人　船長：像回家). Latin words keep their ordinary line breaks.
 */
const clauseGap = /(?<=[^\x00-\x7f])(\s+)(?=[^\x00-\x7f])/;

/** A headline with line breaks between its clauses, if possible. Its text does not change. */
export function Headline({ title }: { readonly title: string }): VNode {
  const parts = title.split(clauseGap);
  if (parts.length === 1) return <>{title}</>;
  // split() with a group gives clause, gap, clause, …
  return <>{parts.map((part, index) => (index % 2 === 0 ? <span>{part}</span> : part))}</>;
}
