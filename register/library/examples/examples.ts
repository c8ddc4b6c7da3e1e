/** The example registers, by name; each is read when asked for, so that they cost nothing at start. */
import { registerSchema, type Register } from '#register/model/register.ts';

export const exampleNames = ['garage-fr', 'webshop-be', 'parts-shop-nl', 'services-fr'] as const;
export type ExampleName = (typeof exampleNames)[number];

const files: Readonly<Record<ExampleName, () => Promise<{ readonly default: unknown }>>> = {
  'garage-fr': () => import('./garage-fr.json', { with: { type: 'json' } }),
  'webshop-be': () => import('./webshop-be.json', { with: { type: 'json' } }),
  'parts-shop-nl': () => import('./parts-shop-nl.json', { with: { type: 'json' } }),
  'services-fr': () => import('./services-fr.json', { with: { type: 'json' } }),
};

export function isExampleName(name: string): name is ExampleName {
  return exampleNames.some((known) => known === name);
}

export async function loadExample(name: ExampleName): Promise<Register> {
  const file = await files[name]();
  return registerSchema.parse(file.default);
}
