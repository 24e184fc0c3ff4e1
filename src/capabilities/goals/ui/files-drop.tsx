import { FileUp, X } from 'lucide-react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { Button, IconButton } from '../../../web/design/button.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import '../../../web/design/file-drop.css';

/** Takes several files, by choosing or dragging, added to those that were chosen; a file of the same name takes its place. */
export function FilesDrop(props: { files: readonly File[]; onChange: (files: readonly File[]) => void }) {
  const { t, number } = useText<keyof typeof messages>();
  const { files } = props;
  const add = (more: readonly File[]) => {
    const names = new Set(more.map((file) => file.name));
    props.onChange([...files.filter((file) => !names.has(file.name)), ...more]);
  };
  return (
    <div className="stack">
      <DropZone
        className="file-drop"
        aria-label={t('goals.import.files')}
        onDrop={async (event) => {
          const dropped = event.items.filter((item) => item.kind === 'file');
          add(await Promise.all(dropped.map((item) => item.getFile())));
        }}
      >
        <FileUp size={28} strokeWidth={1.6} aria-hidden />
        <b>{t('goals.import.files')}</b>
        <p className="soft small">{t('goals.import.files.help')}</p>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.json', '.csv', '.tsv', '.txt']}
          onSelect={(chosen) => add(Array.from(chosen ?? []))}
        >
          <Button>{t('goals.import.choose')}</Button>
        </FileTrigger>
        <span className="soft small">{t('action.dropFile')}</span>
      </DropZone>
      {files.length > 0 ? (
        <ul className="chosen-files" aria-label={t('goals.import.chosen')}>
          {files.map((file) => (
            <li key={file.name}>
              <span>
                {file.name}{' '}
                <span className="soft small">
                  {number(Math.max(1, Math.round(file.size / 1024)), { style: 'unit', unit: 'kilobyte' })}
                </span>
              </span>
              <IconButton
                size="small"
                label={t('goals.import.remove', { file: file.name })}
                onPress={() => props.onChange(files.filter((one) => one !== file))}
              >
                <X size="1.1em" aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
