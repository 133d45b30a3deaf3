/** How much lists show before they are divided, always by date: numbered pages would change with every new article. */
export const limits = {
  /** Articles on the home page: whole days, or the newest part of one. */
  homeItems: 40,
  /** A tag or source with at most this many articles has a single page with all of them. */
  completeTopic: 200,
  /** Articles of the newest days on the page of a larger tag or source. */
  topicItems: 60,
  /** A month of a tag or source with more articles is divided into days. */
  topicMonthItems: 300,
  /** Tags on the home page and on a month's page. */
  shownTags: 40,
} as const;
