/** What a link to something embedded is called on the page. The first kind that fits names it. */
interface EmbedKind {
  readonly host: RegExp;
  readonly path?: RegExp;
  readonly label: string;
}

const embedKinds: readonly EmbedKind[] = [
  { host: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, label: 'YouTube 影片' },
  { host: /(?:^|\.)facebook\.com$/, path: /\/videos?\b/, label: 'Facebook 影片' },
  { host: /(?:^|\.)facebook\.com$/, label: 'Facebook 貼文' },
  { host: /(?:^|\.)(?:twitter|x)\.com$/, label: 'Twitter 推文' },
  { host: /(?:^|\.)instagram\.com$/, label: 'Instagram 貼文' },
  { host: /(?:^|\.)infogram\.com$/, label: 'Infogram 圖表' },
  { host: /^tmsnrt\.rs$/, label: '路透圖表' },
  { host: /(?:^|\.)flourish\.studio$/, label: 'Flourish 圖表' },
  { host: /(?:^|\.)gettyimages\.com$/, label: 'Getty 圖片' },
  { host: /(?:^|\.)vimeo\.com$/, label: 'Vimeo 影片' },
  { host: /(?:^|\.)google\.com$/, path: /^\/maps/, label: 'Google 地圖' },
  { host: /^docs\.google\.com$/, label: 'Google 文件' },
  { host: /(?:^|\.)slideshare\.net$/, label: 'SlideShare 簡報' },
  { host: /(?:^|\.)(?:acast\.com|soundcloud\.com|spotify\.com)$/, label: '錄音' },
  { host: /./, path: /\.(?:mp4|m4v|ogv|webm|mov|m3u8)$/i, label: '影片' },
  { host: /./, path: /\.(?:mp3|m4a|ogg|oga|wav|aac)$/i, label: '錄音' },
];

/**
 * The words of a link to something embedded; the same for the same address, so that they are known again.
 *
 * @param url - absolute
 * @example embedLabel('https://www.youtube.com/watch?v=8qW4j_zy1D8') // 'YouTube 影片'
 */
export function embedLabel(url: string): string {
  const { hostname, pathname } = new URL(url);
  const kind = embedKinds.find(({ host, path }) => host.test(hostname) && path?.test(pathname) !== false);
  return kind?.label ?? `嵌入內容：${hostname}`;
}

/**
 * The page that a reader can open, where a player's address is another one.
 *
 * @example toPublicPage('https://www.youtube.com/embed/8qW4j_zy1D8?rel=0') // 'https://www.youtube.com/watch?v=8qW4j_zy1D8'
 */
export function toPublicPage(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  const video = /^\/embed\/([\w-]{6,20})$/.exec(pathname)?.[1];
  if (video && video !== 'videoseries' && /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(hostname))
    return `https://www.youtube.com/watch?v=${video}`;
  // Facebook's players name the post in a parameter (270 files)
  const inner =
    /(?:^|\.)facebook\.com$/.test(hostname) && pathname.startsWith('/plugins/') ? searchParams.get('href') : null;
  return inner !== null && /^https:\/\//.test(inner) && URL.canParse(inner) ? new URL(inner).href : url;
}
