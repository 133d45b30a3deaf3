import { defineArchive } from '../../../src/settings/config.ts';

/** Posts of a bot that saves pages on demand: a heading that is a link, a date line, the publisher's HTML. */
export default defineArchive({ title: '值班機器人' });
