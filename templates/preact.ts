/** The rendering library as components of an archive's own import it: there must be one of it. */
export * from 'preact';
