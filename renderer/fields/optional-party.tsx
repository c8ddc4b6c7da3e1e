/** Somebody who may not exist: a representative, a DPO, a privacy contact. Switched off and on again in a row, the details come back. */
import { useRef } from 'react';
import type { Party } from '#register/model/party.ts';
import { editPresent, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { Switch } from '#renderer/ui/switch.tsx';
import { blankParty } from './blank-rows.ts';
import { ToConfirm } from './field-words.tsx';
import { PartyFields } from './party-fields.tsx';

export interface OptionalPartyProps {
  readonly label: string;
  readonly party: Editing<Party | null>;
}

function OptionalPartyView({ label, party }: OptionalPartyProps) {
  const present = editPresent(party);
  const last = useRef<Party>(blankParty);
  return (
    <>
      <div className="switch-line">
        <Switch
          isSelected={present !== undefined}
          isDisabled={party.isReadOnly}
          onChange={(isSelected) => {
            if (party.value !== null) last.current = party.value;
            party.update(() => (isSelected ? last.current : null));
          }}
        >
          {label}
        </Switch>
        <ToConfirm place={party} label={label} />
      </div>
      {present !== undefined && (
        <div className="indented">
          <PartyFields party={present} />
        </div>
      )}
    </>
  );
}
export const OptionalParty = memoEditing(OptionalPartyView);
