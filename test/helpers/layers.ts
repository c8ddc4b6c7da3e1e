// What each folder may import: the house's one-way rule as a table, and the reading of imports it is checked against.

export type Layer = {
  readonly folder: RegExp;
  readonly rule: string;
  /** Project folders, as they are named in imports, that files of this layer may reach. */
  readonly mayReach: RegExp;
  /** Packages and Node modules that files of this layer must not import. */
  readonly mustNotUse: RegExp;
};

const NETWORK = String.raw`(node:)?(https?|http2|net|dgram|tls|dns|inspector)(/.*)?|undici|got|axios|node-fetch|ws|electron-updater`;
const PLATFORM = String.raw`node:.*|electron|better-sqlite3|exceljs|playwright(/.*)?|fs|path|os|crypto|child_process|worker_threads`;
const INTERFACE = String.raw`react|react-dom(/.*)?|react-aria-components|@tanstack/.*|lucide-react`;

const packages = (...alternatives: readonly string[]): RegExp => new RegExp(`^(${alternatives.join('|')})$`);

/** The first layer whose folder matches is the one a file belongs to. */
export const LAYERS: readonly Layer[] = [
  {
    folder: /^register\//,
    rule: 'register/ is pure and lowest: it imports itself only',
    mayReach: /^register\//,
    mustNotUse: packages(NETWORK, PLATFORM, INTERFACE),
  },
  {
    folder: /^db\//,
    rule: 'db/ imports register/, and neither Electron nor a user interface',
    mayReach: /^(db|register)\//,
    mustNotUse: packages(NETWORK, INTERFACE, 'electron', 'exceljs'),
  },
  {
    folder: /^electron\/contract\//,
    rule: 'electron/contract/ imports register/ only, because the window loads it',
    mayReach: /^(electron\/contract|register)\//,
    mustNotUse: packages(NETWORK, PLATFORM, INTERFACE),
  },
  {
    folder: /^electron\/security\/network-guard\.ts$/,
    rule: 'the network guard alone takes hold of the network modules, to close them',
    mayReach: /^$/,
    mustNotUse: packages(INTERFACE, 'electron', 'playwright(/.*)?'),
  },
  {
    folder: /^electron\/[^/]+\//,
    rule: 'the folders in electron/ import contract, db/ and register/; Electron itself comes in through the context',
    mayReach: /^(electron\/[^/]+|db|register)\//,
    mustNotUse: packages(NETWORK, INTERFACE, 'electron', 'playwright(/.*)?'),
  },
  {
    folder: /^electron\//,
    rule: 'only the files directly in electron/ import Electron',
    mayReach: /^(electron|db|register)\//,
    mustNotUse: packages(NETWORK, INTERFACE, 'playwright(/.*)?'),
  },
  {
    folder: /^renderer\//,
    rule: 'renderer/ imports electron/contract and register/, and no part of the platform',
    mayReach: /^(renderer|electron\/contract|register)\//,
    mustNotUse: packages(NETWORK, PLATFORM),
  },
  {
    folder: /^build\//,
    rule: 'build/ works on the other folders as files and imports itself only',
    mayReach: /^build\//,
    mustNotUse: packages(NETWORK),
  },
];

/** Every module a source text names: static, dynamic, re-exported, for types, or for its effect. */
export function listImports(source: string): readonly string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/g;
  return [...source.matchAll(pattern)].map((match) => match[2] ?? '');
}

/** `#db/open.ts` and `./open.ts` in db/ are both `db/open.ts`; a package is undefined. */
export function resolveImport(file: string, name: string): string | undefined {
  if (name.startsWith('#')) return name.slice(1);
  if (!name.startsWith('.')) return undefined;
  return new URL(name, `file:///${file}`).pathname.slice(1);
}

/** @returns what is wrong with the imports of a file, in words */
export function findViolations(file: string, source: string): readonly string[] {
  const layer = LAYERS.find(({ folder }) => folder.test(file));
  if (!layer) return [];
  return listImports(source).flatMap((name) => {
    const target = resolveImport(file, name);
    const allowed = target === undefined ? !layer.mustNotUse.test(name) : layer.mayReach.test(target);
    return allowed ? [] : [`${file} imports ${name}: ${layer.rule}`];
  });
}
