/** What changed between two moments: the name of each object leads its changes, which may take more than one page. */

export const differenceStyles = `
.difference dt { color: var(--ink); font-weight: 600; }
.difference #moments dt { color: var(--quiet); font-weight: 400; }
.difference dl > div { break-inside: auto; }
.difference dd > div { break-inside: avoid; }
`;
