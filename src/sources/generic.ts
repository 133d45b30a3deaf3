import { longPattern } from './longPattern.ts';
import type { DropRule, Profile } from './profile.ts';

/**
 * What the most common systems of the web put around every article: WordPress with its plug-ins, Medium, the themes of
 * Hugo, Jekyll and Hexo. Their class names have been the same for years.
 */
const furniture: readonly DropRule[] = [
  {
    name: 'generic/for-screen-readers',
    reason: 'words for screen readers about the page’s own controls',
    match: {
      classes: [
        'screen-reader-text',
        'sharing-screen-reader-text',
        'sr-only',
        'visually-hidden',
        'visuallyhidden',
        'assistive-text',
        'skip-link',
      ],
    },
  },
  {
    name: 'generic/share',
    reason: 'buttons to share the article, and to like it',
    seen: '151 of 171 posts of one WordPress site',
    match: {
      classes: [
        ...['sharedaddy', 'sd-sharing', 'sd-like', 'sd-block', 'jetpack-likes-widget-wrapper', 'post-likes-widget'],
        ...['wp-block-jetpack-like', 'wp-block-jetpack-sharing-buttons', 'wpulike', 'zilla-likes'],
        ...['addtoany_share_save_container', 'addtoany_content', 'a2a_kit', 'ssba', 'essb_links'],
        ...['heateor_sss_sharing_container', 'shareaholic-canvas', 'swp_social_panel', 'mashsb-container'],
        ...['wp-block-social-links', 'social-share', 'social-sharing', 'social-links', 'share-buttons', 'share-links'],
        ...['post-share', 'post-sharing', 'entry-share', 'article-share', 'page__share', 'post-reward'],
        ...['reward-container', 'js-postActions', 'js-clapButton'],
      ],
    },
  },
  {
    name: 'generic/share-box',
    reason: 'the same under a shorter name, if it holds little',
    match: { classes: ['share', 'sharing', 'likes', 'claps', 'reward'], maxCharsOutsideLinks: 60 },
  },
  {
    name: 'generic/comments',
    reason: 'comments of readers and the form for them',
    seen: '40 of 40 posts of one WordPress site, all of them spam',
    match: {
      classes: [
        ...['comments-area', 'comment-list', 'commentlist', 'comment-respond', 'comments-wrapper', 'comments-section'],
        ...['wp-block-comments', 'wp-block-post-comments', 'post-comments', 'page__comments', 'comments-link'],
        ...['disqus-comments', 'utterances', 'giscus', 'gitalk-container', 'leave-reply'],
      ],
    },
  },
  {
    name: 'generic/comments-by-id',
    reason: 'the same, by the id that scripts look for',
    match: {
      attribute: {
        name: 'id',
        value: longPattern()`
          ^(?:comments?|respond|disqus(?:_thread|_recommendations)?|gitalk(?:-container)?|v?comments|valine|waline
          |isso-thread|commento|remark42|cusdis_thread)$
        `,
      },
    },
  },
  {
    name: 'generic/related',
    reason: 'headlines of other articles',
    match: {
      classes: [
        ...['jp-relatedposts', 'wp-block-jetpack-related-posts', 'yarpp', 'yarpp-related', 'crp_related'],
        ...['rp4wp-related-posts', 'related-posts', 'relatedposts', 'related-post', 'related-articles'],
        ...['related-content', 'related-content--wrapper', 'page__related', 'recommended-posts'],
      ],
    },
    related: true,
  },
  {
    name: 'generic/navigation',
    reason: 'ways to other pages',
    match: {
      classes: [
        ...['post-navigation', 'posts-navigation', 'nav-links', 'nav-previous', 'nav-next', 'page-links', 'paginav'],
        ...['post-nav', 'post-nav-links', 'pagination', 'pager', 'prev-next', 'breadcrumb', 'breadcrumbs'],
        ...['rank-math-breadcrumb', 'yoast-breadcrumbs', 'rss-subscribe', 'edit-link', 'post-edit-link', 'back-to-top'],
      ],
      maxCharsOutsideLinks: 200,
    },
  },
  { name: 'generic/nav', reason: 'navigation by its own name', match: { tags: ['nav'] } },
  {
    name: 'generic/contents',
    reason: 'a table of contents, which the headings repeat',
    match: {
      classes: [
        ...['toc', 'post-toc', 'table-of-contents', 'toc_container', 'ez-toc-container', 'lwptoc', 'toc__menu'],
        ...['wp-block-table-of-contents', 'article-toc'],
      ],
      maxCharsOutsideLinks: 100,
    },
  },
  {
    name: 'generic/contents-by-id',
    reason: 'the same, as Hugo and MediaWiki name it',
    match: { attribute: { name: 'id', value: /^(?:TableOfContents|toc|toc_container)$/ }, maxCharsOutsideLinks: 100 },
  },
  {
    name: 'generic/line-numbers',
    reason: 'the numbers of lines beside code, as Hexo and Jekyll write them',
    match: {
      tags: ['td', 'span', 'div'],
      classes: ['gutter', 'rouge-gutter', 'linenos', 'lineno', 'line-numbers-rows'],
    },
  },
  {
    name: 'generic/line-numbers-of-hugo',
    reason: 'the same in Hugo, where code and numbers have one class',
    match: { tags: ['td'], classes: ['lntd'], text: /^[\d\s]{1,20000}$/ },
  },
  {
    name: 'generic/heading-anchor',
    reason: 'the sign beside a heading that leads to it',
    match: {
      tags: ['a'],
      text: /^[#＃¶§🔗∞]?$/u,
      classPattern: /^(?:header-?link|(?:head(?:er|ing)-)?anchor(?:js)?(?:-link)?|hanchor)$/,
    },
  },
  {
    name: 'generic/subscribe',
    reason: 'calls to subscribe or to give, advertisements, side bars',
    match: {
      classes: [
        ...['jetpack_subscription_widget', 'wp-block-jetpack-subscriptions', 'mc4wp-form', 'newsletter-signup'],
        ...['wpcnt', 'wordads-ad-wrapper', 'adsbygoogle', 'advertisement', 'widget-area', 'cookie-notice'],
        ...['post-copyright', 'article-copyright', 'js-postFooterInfo', 'js-followState'],
      ],
    },
  },
];

/** Boxes with author, day and topics: read by other rules first. */
const metaClasses = [
  ...['entry-meta', 'post-meta', 'entry-footer', 'post-footer', 'post-info', 'post-metadata', 'entry-utility'],
  ...['posted-on', 'posted-by', 'byline', 'post-byline', 'cat-links', 'tags-links', 'tag-links', 'post-tags'],
  ...['post-categories', 'entry-tags', 'entry-categories', 'article-meta', 'article-tags', 'article-time', 'postmeta'],
  ...['article-category', 'page__meta', 'page__taxonomy', 'post__meta', 'post-date', 'entry-date', 'entry-author'],
  ...['word-count', 'reading-time', 'read-time', 'author-box', 'author-bio', 'author-info', 'about-author', 'vcard'],
  ...['saboxplugin-wrap', 'abh_box', 'wp-block-post-terms', 'wp-block-post-author', 'wp-block-post-date', 'tag-list'],
];

const tagName = /^.{1,30}$/;

/** The profile of sources without their own. */
export const generic: Profile = {
  name: 'generic',
  furniture,
  tags: [
    {
      name: 'generic/rel-tag',
      reason: 'a link that says that it is a topic of this page; a category is a section of the site',
      match: {
        tags: ['a'],
        attribute: {
          name: 'rel',
          value: /^\s*(?:(?:nofollow|noopener|external|ugc)\s+)?tag(?:\s+(?:nofollow|noopener|external|ugc))?\s*$/i,
        },
      },
      origin: 'rel-tag',
      nameLike: tagName,
    },
    {
      name: 'generic/microformat-tag',
      reason: 'the same, as the microformat h-entry has it',
      match: { classes: ['p-category'] },
      origin: 'rel-tag',
      nameLike: tagName,
    },
  ],
  bylines: [
    {
      name: 'generic/rel-author',
      reason: 'a link that says that it leads to the author',
      match: { tags: ['a'], attribute: { name: 'rel', value: /^\s*author(?:\s|$)/i } },
    },
    {
      name: 'generic/author-property',
      reason: 'the author, by schema.org, by the microformats or by Medium',
      match: { attribute: { name: 'itemprop', value: /^author$/ } },
    },
    {
      name: 'generic/author-class',
      reason: 'the author, by the names that WordPress and the microformats have for it',
      match: { classes: ['p-author', 'author-name', 'post-author', 'entry-author-name', 'byline-author'] },
    },
    {
      name: 'generic/author-vcard',
      reason: 'the author as the card that older themes make of a name',
      match: { tags: ['span', 'a'], classes: ['author', 'fn'] },
    },
    {
      name: 'generic/medium-author',
      reason: 'the author of a page of Medium, whose classes change with every build',
      match: { attribute: { name: 'data-testid', value: /^authorName$/ } },
    },
  ],
  drop: [
    {
      name: 'generic/post-meta',
      reason: 'author, day and topics beside the article',
      match: { classes: metaClasses, maxCharsOutsideLinks: 160 },
    },
    {
      name: 'generic/medium-box',
      reason: 'what Medium shows around an article and does not read aloud: author, reading time, buttons',
      match: { classes: ['speechify-ignore', 'js-postMetaLockup'], maxCharsOutsideLinks: 200 },
    },
    {
      name: 'generic/medium-meta',
      reason: 'reading time, day and buttons of Medium',
      match: {
        attribute: {
          name: 'data-testid',
          value: longPattern()`
            ^(?:storyReadTime|storyPublishDate|authorName|authorPhoto|publicationName|audioPlayButton
            |(?:header|footer)\w{1,40}Button)$
          `,
        },
        maxCharsOutsideLinks: 60,
      },
    },
  ],
  retag: [
    {
      name: 'generic/caption-box',
      reason: 'a picture with its caption, as WordPress and its galleries had them before `figure`',
      match: { tags: ['div', 'dl', 'li'], classes: ['wp-caption', 'gallery-item', 'wp-block-image'] },
      to: 'figure',
    },
    {
      name: 'generic/caption',
      reason: 'the caption in it',
      match: { classes: ['wp-caption-text', 'wp-caption-dd', 'gallery-caption'] },
      to: 'figcaption',
    },
  ],
  cut: [
    {
      name: 'generic/medium-signature',
      reason: 'Medium signs its feeds with title and publication',
      seen: '42 of 76 Medium posts',
      pattern: longPattern('s')`
        ^.{0,300}\bwas\ originally\ published\ in\ .{1,100}\ on\ Medium
        (?:,\ where\ people\ are\ continuing\ the\ conversation.{0,100})?\.?\s*$
      `,
      among: { last: 3 },
    },
    {
      name: 'generic/first-appeared-zh',
      reason: 'WordPress signs its feeds with title and site, here in Chinese',
      pattern: /^\s*(?:这篇|這篇)?文章.{1,300}(?:最先出现在|最早出現[於于]).{1,80}$/s,
      among: { last: 3 },
    },
    {
      name: 'generic/medium-header',
      reason: 'Medium’s words around the author, where the page was saved without its markup',
      pattern: longPattern()`
        ^\s*(?:Follow|Listen|Share|--|·|\d{1,3}\ min\ read|Published\ in\ [^。]{1,60}|Member-only\ story|Open\ in\ app
        |Sign\ (?:up|in))\s*$
      `,
      among: { first: 10 },
    },
    {
      name: 'generic/share-words',
      reason: 'WordPress’s buttons to share and to like, where the page was saved without its markup',
      seen: '151 of 171 posts of one WordPress site',
      pattern: longPattern('i')`
        ^\s*(?:
          (?:共享此文章|分享此文|分享到|Share\ this|Like\ this|赞过|讚過|喜欢|喜歡|请点赞|按讚)\s?[：:]
          |(?:点击|點擊|按一下|点此|點此)(?:以|即可|分享)?[到在]?\s?.{0,30}(?:共享|分享|上分享|打印|列印).{0,40}
          |Click\ to\ (?:share|email|print)\b.{0,60}
          |(?:Like|赞|讚|喜歡)?\s?(?:Loading|正在加载|正在載入|载入中|加载中)\s?(?:\.\.\.|…{1,2})
        )\s*$
      `,
      among: { last: 20 },
    },
  ],
};
