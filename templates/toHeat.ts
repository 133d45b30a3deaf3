/**
 * The shade of a calendar cell, from 0 (no articles) to 5 (most), written as class `heat-3`. The scale is linear:
 * half the articles have half the shade, and any number above 0 has at least shade 1.
 *
 * @param count - articles of this day or month
 * @param max - the largest count of the same calendar; 122 of 122 → 5, 30 of 122 → 2
 */
export function toHeat(count: number, max: number): number {
  if (count <= 0 || max <= 0) return 0;
  return Math.min(5, Math.ceil((5 * count) / max));
}
