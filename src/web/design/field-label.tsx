import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import { useText } from '../text/use-text.tsx';

export interface FieldWords {
  label: string;
  /** What to fill in and who reads it, below the label. */
  help?: ReactNode;
  /** Why the value was refused and what would be right; marks the field. */
  error?: string | undefined;
}

/** Says in words what may stay empty, rather than marking what may not: most fields must be filled. */
export function FieldLabel(props: { label: string; help: ReactNode; isRequired: boolean }) {
  const { t } = useText();
  return (
    <>
      <Label className="field-label">
        {props.label}
        {props.isRequired ? null : <span className="field-optional"> ({t('field.optional')})</span>}
      </Label>
      {props.help ? (
        <Text slot="description" className="field-help">
          {props.help}
        </Text>
      ) : null}
    </>
  );
}
