import { defineArchive } from '../../../src/settings/config.ts';

export default defineArchive({
  title: '更正',
  sources: [
    {
      id: 'qinglan',
      name: '青嵐通訊社',
      hosts: ['news.qinglan.example'],
      labels: ['青嵐通訊社'],
      profile: 'cna',
      zone: 'Asia/Taipei',
      agencies: ['青嵐社'],
    },
  ],
});
