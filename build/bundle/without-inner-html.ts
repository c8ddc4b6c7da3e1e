// React Aria empties its live regions by `innerHTML = ''`, which the window's policy refuses (no string may become markup):
// the view that asked for it would fall. `replaceChildren()` empties them as well.
import type { Plugin } from 'vite';

const ANNOUNCER = /react-aria\/dist\/private\/live-announcer\/LiveAnnouncer\.(mjs|js)$/;
const EMPTYING = /\.innerHTML = ''/g;

export function withoutInnerHtml(): Plugin {
  let isFound = false;
  return {
    name: 'without-inner-html',
    buildStart() {
      isFound = false;
    },
    transform(code, id) {
      if (!ANNOUNCER.test(id)) return null;
      isFound = EMPTYING.test(code);
      return { code: code.replaceAll(EMPTYING, '.replaceChildren()'), map: null };
    },
    // Another version of React Aria may have moved it: then somebody has to look again.
    buildEnd(error) {
      if (error === undefined && !isFound)
        throw new Error('React Aria’s live announcer is not where it was; see without-inner-html.ts');
    },
  };
}
