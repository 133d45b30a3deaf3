import { defineArchive, defineSource } from 'jianbao';

export default defineArchive({
  title: '剪報',
  description: '存下來的新聞，每一篇都找得到。',
  // 'zh-Hant', 'zh-Hans' or 'en'
  lang: 'zh-Hant',
  // Where the site is published: https://news.example and / or /archive/
  origin: null,
  basePath: '/',
  // Publishers that Jianbao does not know by itself, such as that of the sample post.
  sources: [defineSource({ id: 'wujiao', name: '霧角日報', hosts: ['news.example'], labels: ['霧角日報'] })],
});
