/** The keys of front matter that may hold a date, strongest first. */
export const dateKeys = {
  published: ['date', 'pubDate', 'published', 'published_at', 'created'],
  /** When the post was changed: it counts only where nothing else gives a day. */
  updated: ['updated', 'last_updated', 'lastmod', 'modified'],
  /** `published: false` keeps a post back. */
  notOnlyDates: ['published'] as readonly string[],
  yesAndNo: /^(?:true|false|yes|no|on|off)$/i,
  /** Wiki.js writes all three; its `date` is the last change, `dateCreated` the day of the import. */
  wiki: ['date', 'dateCreated', 'editor'],
} as const;
