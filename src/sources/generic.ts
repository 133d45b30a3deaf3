import type { Profile } from './profile.ts';

/** The profile of sources that have none of their own: only the rules that hold for every source. */
export const generic: Profile = { name: 'generic' };
