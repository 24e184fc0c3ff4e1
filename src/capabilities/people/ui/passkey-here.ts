const NAME = 'poolster.passkey';

/** Whether somebody used a passkey in this browser, so that only then the page asks for one by itself. */
export function hasPasskeyHere(): boolean {
  try {
    return localStorage.getItem(NAME) !== null;
  } catch {
    // Storage may be closed (private windows, school policy); the button is still there.
    return false;
  }
}

export function rememberPasskeyHere(): void {
  try {
    localStorage.setItem(NAME, 'used');
  } catch {
    // As above.
  }
}
