/** Choices as tiles: a picture, a word, a line that explains; one of them, or several. */
import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

export interface Tile<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly description?: string | undefined;
  /** A word in the corner: “to verify”, “in the register”. */
  readonly mark?: ReactNode;
  readonly lang?: string;
  readonly isFixed?: boolean;
}

interface TilesProps<Id extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly tiles: readonly Tile<Id>[];
}

export interface RadioTilesProps<Id extends string> extends TilesProps<Id> {
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly startsFocused?: boolean;
}

export function RadioTiles<Id extends string>({
  label,
  isLabelHidden = false,
  tiles,
  value,
  onChange,
  startsFocused = false,
}: RadioTilesProps<Id>) {
  return (
    <RadioGroup
      className="tile-group"
      value={value}
      onChange={(id) => {
        const tile = tiles.find((candidate) => candidate.id === id);
        if (tile !== undefined) onChange(tile.id);
      }}
    >
      <Label className={isLabelHidden ? 'only-read-aloud' : 'tile-group-label'}>{label}</Label>
      <div className="tiles">
        {tiles.map((tile, index) => (
          <Radio
            key={tile.id}
            value={tile.id}
            className="tile"
            // The step asks one thing, and this is where it is answered.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={startsFocused && (value === null ? index === 0 : tile.id === value)}
          >
            <TileContent tile={tile} />
            <span className="tile-tick is-round" aria-hidden />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

export interface CheckTilesProps<Id extends string> extends TilesProps<Id> {
  readonly value: ReadonlySet<Id>;
  readonly onChange: (value: ReadonlySet<Id>) => void;
}

export function CheckTiles<Id extends string>({
  label,
  isLabelHidden = false,
  tiles,
  value,
  onChange,
}: CheckTilesProps<Id>) {
  return (
    <CheckboxGroup
      className="tile-group"
      value={tiles.map(({ id }) => id).filter((id) => value.has(id))}
      onChange={(ids) => {
        const here = new Set<string>(tiles.map(({ id }) => id));
        const chosen = tiles.map(({ id }) => id).filter((id) => ids.includes(id));
        onChange(new Set([...[...value].filter((id) => !here.has(id)), ...chosen]));
      }}
    >
      <Label className={isLabelHidden ? 'only-read-aloud' : 'tile-group-label'}>{label}</Label>
      <div className="tiles">
        {tiles.map((tile) => (
          <Checkbox key={tile.id} value={tile.id} className="tile" isDisabled={tile.isFixed === true}>
            <TileContent tile={tile} />
            <span className="tile-tick" aria-hidden>
              <Check className="icon" />
            </span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}

function TileContent<Id extends string>({ tile }: { readonly tile: Tile<Id> }) {
  const { icon: Icon, label, description, mark, lang } = tile;
  return (
    <>
      {Icon && (
        <span className="tile-icon" aria-hidden>
          <Icon className="icon" />
        </span>
      )}
      <span className="tile-text">
        <span className="tile-label" {...(lang && { lang })}>
          {label} {mark}
        </span>
        {description !== undefined && <span className="tile-description">{description}</span>}
      </span>
    </>
  );
}
