import { defineArchive } from '../../../src/settings/config.ts';

/** Notes without front matter: the day is in the name, in the folders, or in the first lines. */
export default defineArchive({ title: '筆記' });
