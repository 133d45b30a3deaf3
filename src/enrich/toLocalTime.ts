import { DateTime, FixedOffsetZone } from 'luxon';
import type { Day } from '../types.ts';

/**
 * Gives an instant in the publisher's time zone.
 *
 * @param ms - milliseconds since 1970, UTC
 * @param zone - IANA name, such as `Asia/Taipei`
 * @example toLocalTime(1694581620000, 'Asia/Taipei') // { iso: '2023-09-13T13:07:00+08:00', day: '2023-09-13' }
 */
export function toLocalTime(ms: number, zone: string): { readonly iso: string; readonly day: Day } {
  const iso = DateTime.fromMillis(ms, { zone: FixedOffsetZone.instance(offsetAt(ms, zone)), locale: 'en-US' }).toFormat(
    "yyyy-MM-dd'T'HH:mm:ssZZ",
  );
  return { iso, day: iso.slice(0, iso.indexOf('T')) as Day };
}

const dayMs = 86_400_000;

/** Offsets by zone and UTC day; null if the clocks change within the day. */
const offsets = new Map<string, number | null>();

/** Minutes ahead of UTC. Remembered by day, because the platform is slow to calculate them. */
function offsetAt(ms: number, zone: string): number {
  const start = Math.floor(ms / dayMs) * dayMs;
  const key = `${zone} ${start}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = askOffset(start, zone);
    if (offset !== askOffset(start + dayMs, zone)) offset = null;
    offsets.set(key, offset);
  }
  return offset ?? askOffset(ms, zone);
}

const askOffset = (ms: number, zone: string): number => DateTime.fromMillis(ms, { zone }).offset;
