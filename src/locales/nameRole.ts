import type { Credit } from '../types.ts';
import type { Locale } from './words.ts';

/** The name of a role as the site shows it. @example nameRole(zhHant, { unprinted: 'sources' }) // '消息來源' */
export const nameRole = ({ roles }: Pick<Locale, 'roles'>, role: Credit['role']): string =>
  typeof role === 'string' ? role : roles[role.unprinted];
