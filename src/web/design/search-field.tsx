import { Search, X } from 'lucide-react';
import {
  Button as AriaButton,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  FieldError,
  Input,
} from 'react-aria-components';
import { useText } from '../text/use-text.tsx';
import { FieldLabel, type FieldWords } from './field-label.tsx';
import './button.css';
import './field.css';

export interface SearchFieldProps
  extends Omit<AriaSearchFieldProps, 'className' | 'style' | 'children' | 'isInvalid'>,
    FieldWords {
  placeholder?: string;
}

export function SearchField({ label, help, error, placeholder = '', ...rest }: SearchFieldProps) {
  const { t } = useText();
  return (
    <AriaSearchField {...rest} isInvalid={Boolean(error)} className="field">
      <FieldLabel label={label} help={help} isRequired />
      <div className="field-group">
        <Search className="search-icon" size="1.1em" aria-hidden />
        <Input className="field-input" placeholder={placeholder} />
        <AriaButton className="button button-plain button-icon field-clear" aria-label={t('action.clear')}>
          <X size="1.1em" aria-hidden />
        </AriaButton>
      </div>
      <FieldError className="field-error">{error}</FieldError>
    </AriaSearchField>
  );
}
