/**
 * After going to another page, focus belongs on its heading, so that a keyboard or screen-reader user starts there. The
 * router says when to; a page that is still fetching its heading takes the turn as soon as it shows.
 */
let turn = false;

export function giveHeadingTurn(): void {
  turn = true;
  takeHeadingTurn(document.querySelector<HTMLElement>('main h1'));
}

export function takeHeadingTurn(heading: HTMLElement | null): void {
  if (!turn || !heading) return;
  turn = false;
  heading.focus({ preventScroll: true });
}
