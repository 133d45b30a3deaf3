import { defineArchive } from '../../../src/settings/config.ts';

export default defineArchive({
  title: '用標記寫的文章',
  sources: [
    { id: 'biji', name: '望潮筆記', hosts: ['notes.example'] },
    { id: 'dianbao', name: '電報稿', hosts: ['wire.example'], body: 'text' },
  ],
});
