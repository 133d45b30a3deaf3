import { DateTime } from 'luxon';

const dayMs = 86_400_000;

/** Offsets by zone and UTC day; null if the clocks change within the day. */
const offsets = new Map<string, number | null>();

/**
 * Minutes ahead of UTC. Remembered by day, because the platform is slow to calculate them.
 *
 * @example zoneOffset(1694581620000, 'Asia/Taipei') // 480
 */
export function zoneOffset(ms: number, zone: string): number {
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
