/** Wrong settings. The message names every wrong key, what was expected and what was found. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
