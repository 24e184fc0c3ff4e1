import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../text/use-text.tsx';
import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import './overlay.css';

/** A question or a short task on top of the page. Escape and the cross leave it without changing anything. */
export function Dialog(props: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  width?: 'usual' | 'wide';
  /** Buttons at the foot, the primary one last. */
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useText();
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <Modal className={classNames('modal', 'on-paper', props.width === 'wide' && 'modal-wide')}>
        <AriaDialog className="dialog">
          <div className="dialog-top">
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            <IconButton label={t('action.close')} onPress={props.onClose}>
              <X size="1.2em" aria-hidden />
            </IconButton>
          </div>
          {props.children}
          {props.actions ? <div className="dialog-foot">{props.actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
