/** `12756` → `12,756`. By hand: the machine's locale must not reach the output. */
export const formatNumber = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
