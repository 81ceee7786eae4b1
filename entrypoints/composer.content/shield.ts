/**
 * Keeps what happens in our own interface from the page's listeners: shortcuts, focus traps, outside clicks. Most events end at
 * the host on their way up (the panel sees to that). Focus traps listen early, so these events end at the window.
 */
const early = ['focus', 'blur', 'focusin', 'focusout'];

export function shieldPanel(host: () => Element | null, signal: AbortSignal): void {
  for (const type of early) {
    window.addEventListener(
      type,
      (event) => {
        const own = host();
        if (own && event.target === own) event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
}
