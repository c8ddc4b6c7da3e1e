/** Chosen things as tags that can be removed, with the keyboard too (arrows, Delete). */
import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList as AriaTagList } from 'react-aria-components/TagGroup';
import type { Option } from './option-list.tsx';

export interface TagListProps<Id extends string> {
  readonly label: string;
  readonly tags: readonly Option<Id>[];
  readonly onRemove?: (id: Id) => void;
}

export function TagList<Id extends string>({ label, tags, onRemove }: TagListProps<Id>) {
  return (
    <TagGroup
      aria-label={label}
      {...(onRemove && {
        onRemove: (keys) => tags.filter(({ id }) => keys.has(id)).forEach(({ id }) => onRemove(id)),
      })}
    >
      <AriaTagList className="tags" items={tags}>
        {(tag) => (
          <Tag id={tag.id} textValue={tag.label} className="tag">
            {tag.label}
            {onRemove && (
              <Button slot="remove" className="input-group-button">
                <X className="icon" aria-hidden />
              </Button>
            )}
          </Tag>
        )}
      </AriaTagList>
    </TagGroup>
  );
}
