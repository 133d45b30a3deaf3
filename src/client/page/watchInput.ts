/** Tells when a reader has typed something worth searching for, and leaves input methods alone. */

/** Long enough to skip the letters of a word typed at speed, short enough to seem at once. */
const pauseMs = 150;

/** What browsers give as key code of a key press that belongs to the input method. */
const inputMethodKey = 229;

/**
 * Calls `typed` when the text was changed and has then rested, and `submitted` when the form is sent. While an
 * input method composes, what stands in the field is not yet the reader's text: nothing is called.
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
    // Safari ends the composition before the Enter that ended it arrives: that Enter sends no form.
    if (event.key === 'Enter' && (event.isComposing || event.keyCode === inputMethodKey)) event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (composing) return;
    clearTimeout(timer);
    submitted(input.value);
  });
}
