/** Films with a poster of the report's own: one button over it, and the browser's controls from the first click on. */
export function startMedia(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-plays]')) {
    const media = button.parentElement?.querySelector('video');
    if (!media) continue;
    media.controls = false;
    media.tabIndex = -1;
    button.hidden = false;
    button.addEventListener('click', () => {
      button.hidden = true;
      media.controls = true;
      media.tabIndex = 0;
      // Not by the `default` attribute: that would load the captions with the page.
      for (const track of media.textTracks) track.mode = 'showing';
      media.focus();
      void media.play();
    });
  }
}
