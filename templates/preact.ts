/** The rendering library for an archive's own components: there must be only one copy of it. */
export * from 'preact';
