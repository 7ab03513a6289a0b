import { cellTokens } from './cellTokens';
import { predicateLength } from './collectives';

/** Returns a name without what the body does, written behind it: "Sở Y tế triển khai …" → "Sở Y tế". Other names come back as they are. */
export function withoutDoing(text: string): string {
  const plain = text.normalize('NFC');
  const tokens = cellTokens(plain);
  const at = tokens.findIndex(
    (token, index) => index > 0 && token.gapKind === 'space' && predicateLength(tokens, index) > 0,
  );
  return at < 0 ? text : plain.slice(0, tokens[at - 1]?.end);
}
