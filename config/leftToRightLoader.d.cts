/** Returns the script without the styles of languages written from right to left. */
declare function leftToRightLoader(script: string): string;
export = leftToRightLoader;
