/** The functions that JSX is compiled to. */
export * from 'preact/jsx-runtime';
