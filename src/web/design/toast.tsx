import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useText } from '../text/use-text.tsx';
import { Button, IconButton } from './button.tsx';
import './overlay.css';

export interface ToastAction {
  readonly label: string;
  readonly onPress: () => void;
}

interface Toast {
  readonly id: number;
  readonly words: string;
  readonly action?: ToastAction;
}

const SECONDS = 8;

let toasts: readonly Toast[] = [];
let made = 0;
const listeners = new Set<() => void>();

/** Says that something was done, in passing, with at most one way back. What a person must not miss is a `Notice`. */
export function toast(words: string, action?: ToastAction): void {
  made += 1;
  change([...toasts, { id: made, words, ...(action ? { action } : {}) }]);
}

/** Where toasts appear; the shell has it once. The region is always there, so that screen readers speak what enters it. */
export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className="toasts no-print" role="status">
      {shown.map((one) => (
        <ToastCard key={one.id} toast={one} />
      ))}
    </div>
  );
}

/** Stays while it is pointed at or has focus, so that nobody has to hurry (WCAG 2.2, 2.2.1). */
function ToastCard(props: { toast: Toast }) {
  const { t } = useText();
  const [isHeld, setHeld] = useState(false);
  const { id, words, action } = props.toast;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismiss(id), SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [id, isHeld]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the clock stops here; the buttons inside are the controls.
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{words}</span>
      {action ? (
        <Button
          size="small"
          onPress={() => {
            dismiss(id);
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton size="small" label={t('action.close')} onPress={() => dismiss(id)}>
        <X size="1.1em" aria-hidden />
      </IconButton>
    </div>
  );
}

function dismiss(id: number): void {
  change(toasts.filter((one) => one.id !== id));
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
