/** Returns the script with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{M}` in its regular expressions written out. */
declare function lettersLoader(script: string): string;
export = lettersLoader;
