/** A list of actions that opens at a button: at its own, or at one of many that share it (the rows of a list). */
import type { LucideIcon } from 'lucide-react';
import { Fragment, useMemo, type ReactNode } from 'react';
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
        <AriaMenu className="menu">{actions.map(item)}</AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface SharedMenuProps {
  readonly label: string;
  /** The button it opens at; null: closed. */
  readonly anchor: Element | null;
  readonly onClose: () => void;
  readonly actions: readonly MenuAction[];
}

export function SharedMenu({ label, anchor, onClose, actions }: SharedMenuProps) {
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Popover
      className="popover"
      offset={4}
      placement="bottom end"
      triggerRef={triggerRef}
      aria-label={label}
      isOpen={anchor !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      {/* As a menu does that has a trigger of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <AriaMenu className="menu" aria-label={label} autoFocus="first" onClose={onClose}>
        {actions.map(item)}
      </AriaMenu>
    </Popover>
  );
}

function item(action: MenuAction): ReactNode {
  const { id, label, icon: Icon, keys, isDangerous, isDisabled = false, startsGroup, onAction } = action;
  return (
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
  );
}
