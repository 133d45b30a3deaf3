import type { Profile } from './profile.ts';

/** The profile of sources without their own: only the rules for all sources apply. */
export const generic: Profile = { name: 'generic' };
