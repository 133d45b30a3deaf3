import { DateTime } from 'luxon';

const dayMs = 86_400_000;

/** Offsets by zone and UTC day; null if the clocks change within the day. */
const offsets = new Map<string, Map<number, number | null>>();

/**
 * Minutes ahead of UTC. Remembered by day, because the platform is slow to calculate them.
 *
 * @example zoneOffset(1694581620000, 'Asia/Taipei') // 480
 */
export function zoneOffset(ms: number, zone: string): number {
  let ofZone = offsets.get(zone);
  if (ofZone === undefined) {
    ofZone = new Map();
    offsets.set(zone, ofZone);
  }
  const day = Math.floor(ms / dayMs);
  let offset = ofZone.get(day);
  if (offset === undefined) {
    offset = askOffset(day * dayMs, zone);
    if (offset !== askOffset((day + 1) * dayMs, zone)) offset = null;
    ofZone.set(day, offset);
  }
  return offset ?? askOffset(ms, zone);
}

const askOffset = (ms: number, zone: string): number => DateTime.fromMillis(ms, { zone }).offset;
