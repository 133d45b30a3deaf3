/** Wrong settings: one message that names every wrong key, what was expected and what was found. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
