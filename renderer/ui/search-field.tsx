/** A search box with a magnifying glass; Escape empties it. */
import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function SearchField({ label, placeholder, inputRef, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className="search-field">
      <Search className="icon" aria-hidden />
      <Input
        className="input"
        spellCheck={false}
        {...(inputRef && { ref: inputRef })}
        {...(placeholder && { placeholder })}
      />
      <Button className="input-group-button">
        <X className="icon" aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
