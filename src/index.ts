/** What an archive's settings import: `import { defineArchive, defineSource } from 'jianbao'`. */
export { defineArchive, defineSource } from './settings/config.ts';
export type { ArchiveConfig, MenuEntry, SourceConfig, ThemeConfig } from './settings/config.ts';
export type { Profile } from './sources/profile.ts';
export type { Source } from './sources/source.ts';
