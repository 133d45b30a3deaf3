import { defineArchive } from '../../src/settings/config.ts';

export default defineArchive({
  title: '剪報',
  sources: [
    {
      id: 'qinglan',
      name: '青嵐通訊社',
      hosts: ['news.qinglan.example'],
      profile: 'cna',
      zone: 'Asia/Taipei',
      agencies: ['青嵐社'],
    },
    {
      id: 'yuanyu',
      name: '遠嶼之聲',
      hosts: ['yuanyu.example'],
      profile: 'dw',
      zone: 'Europe/Berlin',
      agencies: ['遠嶼之聲'],
    },
  ],
});
