import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { useText } from '../text/use-text.tsx';
import { Button } from './button.tsx';
import './file-drop.css';

/** Takes a file by choosing or dragging. `accept` are endings such as `.csv`. */
export function FileDrop(props: {
  label: string;
  help?: ReactNode;
  accept?: readonly string[];
  isDisabled?: boolean;
  onFile: (file: File) => void;
}) {
  const { t } = useText();
  const take = (file: File | null | undefined) => {
    if (file) props.onFile(file);
  };
  return (
    <DropZone
      className="file-drop"
      aria-label={props.label}
      isDisabled={props.isDisabled ?? false}
      onDrop={async (event) => {
        const dropped = event.items.find((item) => item.kind === 'file');
        take(dropped ? await dropped.getFile() : null);
      }}
    >
      <FileUp size={28} strokeWidth={1.6} aria-hidden />
      <b>{props.label}</b>
      {props.help ? <p className="soft small">{props.help}</p> : null}
      <FileTrigger acceptedFileTypes={props.accept ?? []} onSelect={(files) => take(files?.item(0))}>
        <Button isDisabled={props.isDisabled ?? false}>{t('action.chooseFile')}</Button>
      </FileTrigger>
      <span className="soft small">{t('action.dropFile')}</span>
    </DropZone>
  );
}
