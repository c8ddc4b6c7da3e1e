// Leaves zod out of the window: the main process checks whatever comes in, so the model's schemas have no work there.
// They would cost a tenth of the window's code, and zod's probe for `new Function` would break the window's policy at each start.
import * as z from 'zod';
import type { Plugin } from 'vite';

const STAND_IN = '\0zod-stand-in';

/** Whatever is called on it or with it, it gives itself; asked to check something, it says that this is the wrong place. */
const standIn = `
const schema = new Proxy(function () {}, {
  get: (_, name) => {
    if (/parse|decode|encode/i.test(String(name)))
      throw new Error('the main process checks input; the window has no schemas');
    return schema;
  },
  apply: () => schema,
});
export { ${Object.keys(z)
  .filter((name) => name !== 'default')
  .map((name) => `schema as ${name}`)
  .join(', ')} };
`;

export function withoutSchemas(): Plugin {
  return {
    name: 'without-schemas',
    enforce: 'pre',
    resolveId: (source) => (source === 'zod' ? { id: STAND_IN, moduleSideEffects: false } : null),
    load: (id) => (id === STAND_IN ? standIn : null),
  };
}
