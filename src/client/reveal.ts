/** Opens what a link's target is folded in. Browsers do so themselves by now, but not all of them. */
export function startReveal(): void {
  reveal();
  addEventListener('hashchange', reveal);
}

function reveal(): void {
  const target = document.querySelector(':target');
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  // Where the fold was closed, there was nowhere to scroll to.
  if (target?.closest('details')) target.scrollIntoView();
}
