import { DateTime } from 'luxon';
import type { Day } from '../types.ts';

/**
 * An instant as the publisher's clock shows it.
 *
 * @param ms - milliseconds since 1970, UTC
 * @param zone - IANA name, such as `Asia/Taipei`
 * @example toLocalTime(1694581620000, 'Asia/Taipei') // { iso: '2023-09-13T13:07:00+08:00', day: '2023-09-13' }
 */
export function toLocalTime(ms: number, zone: string): { readonly iso: string; readonly day: Day } {
  const local = DateTime.fromMillis(ms, { zone, locale: 'en-US' });
  return { iso: local.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"), day: local.toFormat('yyyy-MM-dd') as Day };
}
