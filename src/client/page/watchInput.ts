/** Notices when a reader has typed something to search for, and does not disturb input methods. */

/** Long enough not to search for each letter of a word, short enough to seem immediate. */
const pauseMs = 150;

/** The key code of a key press that belongs to the input method. */
const inputMethodKey = 229;

/**
 * Calls `typed` when the text was changed and the reader pauses, and `submitted` when the form is sent. While an input
 * method composes, the field does not have the reader's text yet, so nothing is called.
 */
export function watchInput(
  form: HTMLFormElement,
  input: HTMLInputElement,
  {
    typed,
    submitted,
  }: {
    readonly typed: (text: string) => void;
    readonly submitted: (text: string) => void;
  },
): void {
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!composing) typed(input.value);
    }, pauseMs);
  };

  input.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    changed();
  });
  input.addEventListener('input', (event) => {
    if (!composing && !(event instanceof InputEvent && event.isComposing)) changed();
  });
  input.addEventListener('keydown', (event) => {
    // Safari ends the composition before the Enter that confirmed it: this Enter must not submit the form.
    if (event.key === 'Enter' && (event.isComposing || event.keyCode === inputMethodKey)) event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (composing) return;
    clearTimeout(timer);
    submitted(input.value);
  });
}
