import { defineArchive } from '../../../src/settings/config.ts';

export default defineArchive({
  title: '逐行排過的網頁',
  sources: [{ id: 'qinglan', name: '青嵐通訊社', hosts: ['news.qinglan.example'], articleId: 'cna' }],
});
