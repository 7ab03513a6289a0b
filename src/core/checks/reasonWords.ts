/** Words that begin a reason in a result or a note ("Hủy do …", "lý do: …"), in folded lower case, each a whole word. */
export const REASON_WORDS: readonly string[] = ['do', 'vì', 'bởi', 'theo', 'nguyên nhân', 'để', 'căn cứ'];
