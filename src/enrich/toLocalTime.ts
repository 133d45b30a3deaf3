import { zoneOffset } from '../load/zoneOffset.ts';
import type { Day } from '../types.ts';

/**
 * Gives an instant in the publisher's time zone.
 *
 * @param ms - milliseconds since 1970, UTC
 * @param zone - IANA name, such as `Asia/Taipei`
 * @example toLocalTime(1694581620000, 'Asia/Taipei') // { iso: '2023-09-13T13:07:00+08:00', day: '2023-09-13' }
 */
export function toLocalTime(ms: number, zone: string): { readonly iso: string; readonly day: Day } {
  const offset = zoneOffset(ms, zone);
  const local = new Date(ms + offset * 60_000).toISOString();
  return { iso: `${local.slice(0, 19)}${formatOffset(offset)}`, day: local.slice(0, 10) as Day };
}

/** `+08:00`. */
function formatOffset(minutes: number): string {
  const ahead = Math.trunc(Math.abs(minutes));
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
}
