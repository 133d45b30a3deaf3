import { cna } from './cna.ts';
import { dw } from './dw.ts';
import { generic } from './generic.ts';
import type { Profile } from './profileTypes.ts';

const profiles: ReadonlyMap<string, Profile> = new Map([cna, dw, generic].map((profile) => [profile.name, profile]));

/**
 * The profile that a source names; `generic` where there is none of that name.
 *
 * @example chooseProfile('cna').name // 'cna'
 */
export const chooseProfile = (name: string): Profile => profiles.get(name) ?? generic;
