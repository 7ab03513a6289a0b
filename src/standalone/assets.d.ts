/** A workbook that the build writes into the script, as a `data:` address. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}

/** A guide that the build writes into the script, as one HTML document. */
declare module '*.md' {
  const html: string;
  export default html;
}
