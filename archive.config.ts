/** The settings of the sample archive. Every key is explained in docs/reference/settings.md. */
import { defineArchive } from 'jianbao';

export default defineArchive({
  title: '剪報',
  description: '存下來的新聞，每一篇都找得到。',
  lang: 'zh-Hant',
  basePath: '/',
  // The sample posts in posts/ are invented, and so are their publishers. Each borrows the markup of a real one:
  // who publishes (source) and how the markup is read (profile) are two things.
  sources: [
    {
      id: 'qinglan',
      name: '青嵐通訊社',
      hosts: ['news.qinglan.example'],
      labels: ['(島)青嵐通訊社', '青嵐通訊社'],
      profile: 'cna',
      zone: 'Asia/Taipei',
      agencies: ['青嵐社'],
    },
    {
      id: 'yuanyu',
      name: '遠嶼之聲',
      hosts: ['yuanyu.example', 'api.yuanyu.example'],
      labels: ['远屿之声', '遠嶼之聲'],
      profile: 'dw',
      zone: 'Europe/Berlin',
      agencies: ['遠嶼之聲', '远屿之声'],
    },
  ],
});
