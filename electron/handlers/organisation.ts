/** The organisation that keeps the register. */
import type { contract } from '#electron/contract/contract.ts';
import { getOrganisation } from '#db/tables/organisation.ts';
import type { HandlersOf } from './handlers.ts';
import { nameOfRegister } from './summary.ts';
import { writeAndRead } from './write.ts';

export const organisation: HandlersOf<typeof contract.organisation> = {
  get: ({ session }) => getOrganisation(session.get().db),
  update: async (context, input) => {
    const saved = writeAndRead(
      context,
      { kind: 'organisation.update', organisation: input.organisation },
      getOrganisation,
    );
    if (saved.savedAt !== null) {
      await context.recentRegisters.remember(context.session.get().path, nameOfRegister(saved.value));
      context.refresh();
    }
    return saved;
  },
};
