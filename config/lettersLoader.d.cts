/** Returns the script with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in its regular expressions written out. */
declare function lettersLoader(script: string): string;
export = lettersLoader;
