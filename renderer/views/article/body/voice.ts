/** Says to screen readers what sighted editors see happen. */
export interface Voice {
  say(words: string): void;
  silence(): void;
}

/** A voice that speaks from within an element. */
export function createVoice(place: HTMLElement): Voice {
  const spoken = document.createElement('p');
  spoken.className = 'visually-hidden';
  spoken.setAttribute('aria-live', 'assertive');
  place.append(spoken);
  return {
    say(words) {
      // The same words once more are a change only when something differs.
      spoken.textContent = spoken.textContent === words ? `${words}\u00a0` : words;
    },
    silence: () => spoken.remove(),
  };
}
