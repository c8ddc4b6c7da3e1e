/** A button that opens a list of actions. */
import type { LucideIcon } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Shown, not bound: “Ctrl+D”. */
  readonly keys?: string;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
  /** A line above it. */
  readonly startsGroup?: boolean;
  readonly onAction: () => void;
}

export interface MenuProps {
  /** A Button or IconButton. */
  readonly trigger: ReactNode;
  readonly actions: readonly MenuAction[];
}

export function Menu({ trigger, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" offset={4} placement="bottom end">
        <AriaMenu className="menu">
          {actions.map(
            ({ id, label, icon: Icon, keys, isDangerous, isDisabled = false, startsGroup, onAction }) => (
              <Fragment key={id}>
                {startsGroup === true && <Separator className="menu-separator" />}
                <MenuItem
                  id={id}
                  textValue={label}
                  className={`menu-item${isDangerous === true ? ' is-danger' : ''}`}
                  isDisabled={isDisabled}
                  onAction={onAction}
                >
                  {Icon && <Icon className="icon" aria-hidden />}
                  <span>{label}</span>
                  {keys !== undefined && <Keyboard className="menu-key">{keys}</Keyboard>}
                </MenuItem>
              </Fragment>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
