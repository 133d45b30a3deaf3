import type { Problem } from '../types.ts';

/**
 * Tells whether a file may be read as a post; asked before it is read, since it may not fit into memory.
 *
 * @param maxBytes - `maxPostBytes` of the settings
 * @returns the problem, or null
 * @example checkSize('archive.tar', 9_000_000, 5_000_000)?.code // 'too-large'
 */
export function checkSize(file: string, sizeBytes: number, maxBytes: number): Problem | null {
  if (sizeBytes <= maxBytes) return null;
  return {
    file,
    severity: 'error',
    code: 'too-large',
    message: `the file has ${sizeBytes} bytes, more than ${maxBytes}`,
    hint: 'raise maxPostBytes in archive.config.ts if it is a post',
  };
}
