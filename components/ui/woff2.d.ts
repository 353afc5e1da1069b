/** The bundler replaces the import of a font file with the address that the style sheet uses for the same file. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
