import type { ComponentChildren, VNode } from 'preact';
import { toOutside } from '../outside.ts';

interface OutsideLinkProps {
  /** An address from a post, not trusted. */
  readonly url: string;
  readonly children: ComponentChildren;
}

/** A link that leaves the site; only its text if the address is not http(s). */
export function OutsideLink({ url, children }: OutsideLinkProps): VNode {
  const href = toOutside(url);
  if (href === null) return <>{children}</>;
  return (
    <a href={href} rel="noopener nofollow" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}
