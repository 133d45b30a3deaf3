/** How much a listing shows before it is cut by date. Listings are never cut by page number: history must not shift. */
export const limits = {
  /** Articles on the home page, in whole days or the newest part of one. */
  homeItems: 40,
  /** A tag or source with no more articles than this shows all of them on its one page. */
  completeTopic: 200,
  /** Articles of the newest days on the page of a larger tag or source. */
  topicItems: 60,
  /** A month of a tag or source with more articles than this is cut into its days. */
  topicMonthItems: 300,
  /** Tags on the home page and on a month's page. */
  shownTags: 40,
} as const;
