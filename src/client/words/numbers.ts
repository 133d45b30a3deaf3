/** Counts and dates, as the languages write them. */

/** @example formatCount(12756) // '12,756' */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** @param day - `2021-01-08` */
export function formatChineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** @param month - `2021-01` */
export function formatChineseMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** @param day - `2021-01-08` */
export function formatEnglishDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** @param month - `2021-01` */
export function formatEnglishMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${months[number - 1]} ${year}`;
}

/** @example formatYears('2019', '2021') // '2019–2021' */
export const formatYears = (first: string, last: string): string => (first === last ? first : `${first}–${last}`);
