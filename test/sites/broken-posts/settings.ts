import { defineArchive } from '../../../src/settings/settings.ts';

export default defineArchive({ title: '壞掉的文章' });
