import type { VNode } from 'preact';
import { toContact } from '../outside.ts';
import type { View } from '../view.ts';

/** The footer: what this archive is, and the contact for rights holders. */
export function SiteFooter({ view }: { readonly view: View }): VNode {
  const { contact } = view.site;
  const href = contact === null ? null : toContact(contact);
  return (
    <footer>
      <p>{view.words.footer}</p>
      {contact !== null && (
        <p>
          {view.words.contact} {href === null ? contact : <a href={href}>{contact}</a>}
        </p>
      )}
    </footer>
  );
}
