import type { VNode } from 'preact';

/**
 * White space between two characters beyond ASCII: how Chinese headlines part their clauses
 * (渡輪「白鷺號」復航首日載客逾千人　船長：像回家). Latin words keep their ordinary line breaks.
 */
const clauseGap = /(?<=[^\x00-\x7f])(\s+)(?=[^\x00-\x7f])/;

/** A headline whose lines break between its clauses where there is room; the text stays as it is, gaps included. */
export function Headline({ title }: { readonly title: string }): VNode {
  const parts = title.split(clauseGap);
  if (parts.length === 1) return <>{title}</>;
  // split() with a group gives clause, gap, clause, …
  return <>{parts.map((part, index) => (index % 2 === 0 ? <span>{part}</span> : part))}</>;
}
