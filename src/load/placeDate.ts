import { DateTime } from 'luxon';
import { zoneOffset } from './zoneOffset.ts';
import type { WrittenDate } from '../types.ts';

const hourMs = 3_600_000;

/**
 * Puts a written date into the publisher's zone: a clock time without a zone is the publisher's, a day without a time
 * is its noon.
 *
 * @param zone - IANA name
 * @returns milliseconds since 1970
 * @example placeDate({ kind: 'day', wallMs: Date.UTC(2020, 7, 3) }, 'Asia/Taipei') // Date.UTC(2020, 7, 3, 4)
 */
export function placeDate(date: WrittenDate, zone: string): number {
  if (date.kind === 'instant') return date.ms;
  if (date.kind === 'day') return toInstant(date.wallMs + 12 * hourMs, zone);
  return toInstant(date.wallMs, date.zone === 'CST' ? toCentralZone(date.wallMs, zone) : (date.zone ?? zone));
}

/** `CST` is China's time to publishers who live in it, else that of Chicago's winter. */
const toCentralZone = (wallMs: number, zone: string): string => (zoneOffset(wallMs, zone) === 8 * 60 ? zone : 'UTC-6');

function toInstant(wallMs: number, zone: string): number {
  const offset = zoneOffset(wallMs, zone);
  // luxon is slow, and needed only where clocks change within two days
  const isSteady = [-1, 1].every((days) => zoneOffset(wallMs + days * 24 * hourMs, zone) === offset);
  if (isSteady) return wallMs - offset * 60_000;
  return DateTime.fromMillis(wallMs, { zone: 'utc' }).setZone(zone, { keepLocalTime: true }).toMillis();
}
