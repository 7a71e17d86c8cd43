/** How something stood after each of the keystrokes that made it, and which of them were acknowledged. */
export interface TypedText {
  /** After one more keystroke it is in a state of this name. */
  typed(state: string): void;
  /** So many keystrokes more were acknowledged. */
  acknowledged(keystrokes: number): void;
  /** All up to the latest keystroke that led to this state were acknowledged. */
  acknowledgedUpTo(state: string): void;
  /** Holds what came back against what was typed. From then on, what came back is what there is. */
  cameBackAs(state: string, endedAt: number): Return;
}

export interface Return {
  /** Keystrokes that were acknowledged and are not there; undefined when what came back was never typed. */
  readonly lost: number | undefined;
  /** Keystrokes that were not acknowledged and are there all the same. */
  readonly kept: number;
  /** Keystrokes that are not there and were not acknowledged, and how long before the end the first was, in milliseconds. */
  readonly missing: number;
  readonly missingFor: number;
}

export function typedText(start: string): TypedText {
  let states: string[] = [start];
  let moments: number[] = [0];
  let acknowledged = 0;
  return {
    typed(state) {
      states.push(state);
      moments.push(performance.now());
    },
    acknowledged(keystrokes) {
      acknowledged += keystrokes;
    },
    acknowledgedUpTo(state) {
      acknowledged = Math.max(acknowledged, states.lastIndexOf(state));
    },
    cameBackAs(state, endedAt) {
      const place = states.lastIndexOf(state);
      const missing = states.length - 1 - place;
      const found: Return = {
        lost: place < 0 ? undefined : Math.max(0, acknowledged - place),
        kept: Math.max(0, place - acknowledged),
        missing: place < 0 ? 0 : Math.min(missing, states.length - 1 - acknowledged),
        missingFor: place < 0 || missing === 0 ? 0 : endedAt - (moments[place + 1] ?? endedAt),
      };
      states = [state];
      moments = [0];
      acknowledged = 0;
      return found;
    },
  };
}
