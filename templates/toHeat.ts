/**
 * The shade of a calendar cell, 0 (nothing) to 5 (most), printed as class `heat-3`. By square root, because counts
 * are skewed: news days run from 5 to 120 articles, and a straight scale would leave all but the fullest days pale.
 *
 * @param count - articles of this day or month
 * @param most - the largest count of the same calendar; 122 of 122 → 5, 30 of 122 → 3
 */
export function toHeat(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 0;
  return Math.min(5, Math.max(1, Math.ceil(5 * Math.sqrt(count / most))));
}
