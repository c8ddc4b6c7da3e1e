/** The application itself: what it is, how it looks, what was open lately. */
import type { ApplicationState } from '#electron/contract/application.ts';
import type { contract } from '#electron/contract/contract.ts';
import { readSqliteVersion } from '#db/file/sqlite-version.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { summarise } from './summary.ts';

export const application: HandlersOf<typeof contract.application> = {
  state,
  setPreferences: async (context, { language, theme }) => {
    const { preferences } = context;
    await preferences.set({
      language: language ?? preferences.get().language,
      theme: theme ?? preferences.get().theme,
    });
    context.refresh();
    return state(context);
  },
  answerClosing: ({ closing }, { isSaved }) => {
    closing.answer(isSaved);
    return null;
  },
  forgetRecent: async (context, { path }) => {
    await context.recentRegisters.forget(path);
    context.refresh();
    return state(context);
  },
  forgetUnopened: ({ unopened }) => {
    unopened.forget();
    return null;
  },
};

function state(context: Context): ApplicationState {
  const { facts, preferences, recentRegisters, session, refusedRequests, unopened } = context;
  const open = session.find();
  return {
    ...facts,
    ...preferences.get(),
    sqliteVersion: readSqliteVersion(),
    recentRegisters: recentRegisters.list(),
    openRegister: open === undefined ? null : summarise(context, open),
    unopened: unopened.find(),
    refusedRequests: refusedRequests(),
  };
}
