/** What the compiler puts in the place of JSX. */
export * from 'preact/jsx-runtime';
