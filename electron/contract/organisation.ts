/** Calls about the organisation that keeps the register. */
import * as z from 'zod';
import { organisationSchema, type Organisation } from '#register/model/organisation.ts';
import { read, write } from './core.ts';
import type { Saved } from './saved.ts';

export const organisation = {
  get: read<Organisation>()(z.strictObject({})),
  update: write<Saved<Organisation>>(
    'register',
    'organisation',
    'documents',
    'history',
    'findings',
  )(z.strictObject({ organisation: organisationSchema })),
};
