import { defineArchive } from '../../../src/settings/config.ts';

export default defineArchive({ title: '壞掉的文章' });
