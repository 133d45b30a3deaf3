/** Lianhe Zaobao (聯合早報), Singapore. */
import type { Profile } from './profileTypes.ts';

export const zaobao: Profile = {
  name: 'zaobao',
  drop: [
    {
      name: 'zaobao/advertisement',
      reason: 'slots in mid-text that a script would fill',
      seen: '8,599 files',
      match: { attribute: { name: 'id', value: /^(?:imu|dfp-ad|innity)/ }, mostCharsOutsideLinks: 20 },
    },
  ],
};
