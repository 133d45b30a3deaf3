/**
 * The shade of a calendar cell, 0 (nothing) to 5 (most), printed as class `heat-3`. A straight scale: half the
 * shade is half the articles, and whatever has any is shaded.
 *
 * @param count - articles of this day or month
 * @param max - the largest count of the same calendar; 122 of 122 → 5, 30 of 122 → 2
 */
export function toHeat(count: number, max: number): number {
  if (count <= 0 || max <= 0) return 0;
  return Math.min(5, Math.ceil((5 * count) / max));
}
