/** Returns the script with everything there from the start. */
declare function atOnceLoader(script: string): string;
export = atOnceLoader;
