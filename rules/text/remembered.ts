/** Answers about words of a text that come again with every key press. Not for addresses and other secrets: it keeps what it was asked. */

/** Answers that are kept. When there are more, all are forgotten. */
const mostAnswers = 500;
/** Longer pieces are not kept, in UTF-16 code units. */
const longestPiece = 400;

function remembered<Answer>(ask: (piece: string) => Answer): (piece: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (piece) => {
    const known = answers.get(piece);
    if (known !== undefined) return known.answer;
    const answer = ask(piece);
    if (piece.length <= longestPiece) {
      if (answers.size >= mostAnswers) answers.clear();
      answers.set(piece, { answer });
    }
    return answer;
  };
}

/** @param answering what the answers depend on besides the piece, such as the company of the pack: told apart by identity */
export function rememberedFor<Key extends object, Answer>(
  answering: (key: Key) => (piece: string) => Answer,
): (key: Key) => (piece: string) => Answer {
  const known = new WeakMap<Key, (piece: string) => Answer>();
  return (key) => {
    let ask = known.get(key);
    if (ask === undefined) {
      ask = remembered(answering(key));
      known.set(key, ask);
    }
    return ask;
  };
}
