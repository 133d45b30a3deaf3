/** What an archive's settings import: `import { defineArchive, defineSource } from 'jianbao'`. */
export { defineArchive, type ArchiveConfig } from './settings/settings.ts';
export { defineSource, type SourceConfig } from './settings/sourceSettings.ts';
export type { Profile } from './sources/profile.ts';
export type { Source } from './sources/source.ts';
