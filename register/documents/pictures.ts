/** The few drawings of documents: QR codes and the camera of the sign, as shapes of one colour that print anywhere. */
import { markup, type Markup } from './markup.ts';
import { encodeQr } from './qr/encode-qr.ts';

/** Light modules around a code, without which readers do not find it (ISO/IEC 18004, 5.3.8). */
const quietZone = 4;

export function codeMarkup(address: string, label: string): Markup {
  const matrix = encodeQr(address);
  // Longer than a small code can hold: the address stands in words beside it.
  if (matrix === undefined) return markup``;
  const size = matrix.length + 2 * quietZone;
  const path = matrix.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + quietZone} ${y + quietZone}h1v1h-1z`] : [])),
  );
  return markup`<svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#000" d="${path.join('')}"/></svg>
`;
}

export function pictogramMarkup(label: string): Markup {
  return markup`<svg class="pictogram" viewBox="0 0 120 90" role="img" aria-label="${label}"><g fill="#000"><path d="M14 20 92 8l8 34-78 14z"/><path d="m98 16 14 4 3 14-12 6z"/><path d="M30 56h10v16h22v10H30z"/><path d="M10 60h8v28h-8z"/><path d="M18 70h14v9H18z"/></g><circle cx="78" cy="28" r="5" fill="#fff"/></svg>
`;
}
