import { defineArchive } from '../../../src/settings/config.ts';

export default defineArchive({
  title: '存下的部落格',
  sources: [{ id: 'langsheng', name: '浪聲', hosts: ['langsheng.example'] }],
});
