/** Years that a title looks ahead to ("định hướng đến năm 2030, tầm nhìn 2045"): the plan is of none of them. */
const HORIZON =
  /(?:(?:định|dinh)\s+(?:hướng|huong)|(?:tầm|tam)\s+(?:nhìn|nhin)|(?:hướng|huong)\s+(?:tới|toi|đến|den)|đến|den|tới|toi)(?:\s+(?:đến|den|tới|toi|hết|het))?(?:\s+(?:năm|nam))?\s+(?:19|20)\d{2}(?!\d)/giu;

/** Returns a title without the years that it only looks ahead to. */
export function withoutHorizon(title: string): string {
  return title.normalize('NFC').replace(HORIZON, ' ');
}
