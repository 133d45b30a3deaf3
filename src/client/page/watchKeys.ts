/** Keys: `/` goes to the field, the arrows move through the results, Escape goes back. */

/** The key code of a key press that belongs to the input method. */
const inputMethodKey = 229;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=checkbox], [type=range]), textarea, select') || target.isContentEditable);

/**
 * @param results - the arrows move through its links
 * @param escaped - called for Escape in the field
 */
export function watchKeys(input: HTMLInputElement, results: HTMLElement, escaped: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (
      event.isComposing ||
      event.keyCode === inputMethodKey ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const { key, target } = event;
    const links = (): HTMLElement[] => [...results.querySelectorAll<HTMLElement>('.hits a')];
    const index = target instanceof HTMLElement && results.contains(target) ? links().indexOf(target) : -1;
    const go = (to: HTMLElement | undefined): void => {
      if (to === undefined) return;
      event.preventDefault();
      to.focus();
    };
    if (key === '/' && !isTyping(target)) go(input);
    else if (key === 'ArrowDown' && target === input) go(links()[0]);
    else if (key === 'ArrowDown' && index >= 0) go(links()[index + 1]);
    else if (key === 'ArrowUp' && index >= 0) go(links()[index - 1] ?? input);
    else if (key === 'Escape' && target instanceof HTMLElement && results.contains(target)) go(input);
    else if (key === 'Escape' && target === input) escaped();
  });
}
