import { sameValue } from '../../shared/changes/sameValue';

/** The function, which answers with the very object of before as long as it has nothing else to say. */
export function lasting<From, To>(pick: (from: From) => To): (from: From) => To {
  let before: { readonly answer: To } | undefined;
  return (from) => {
    const answer = pick(from);
    if (!before || !sameValue(before.answer, answer)) before = { answer };
    return before.answer;
  };
}
