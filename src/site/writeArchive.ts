export function writeArchive(_folder: string): void {}
