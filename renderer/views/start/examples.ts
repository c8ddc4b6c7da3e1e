/** The examples that come with Trente, by the names that `trente new --example` takes too. */
import type { Country } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';
import type { WindowMessage } from '#register/language/window-messages.ts';

export interface Example {
  readonly name: string;
  readonly title: WindowMessage;
  readonly description: WindowMessage;
  readonly country: Country;
  readonly language: Language;
}

export const examples: readonly Example[] = [
  {
    name: 'garage-fr',
    title: 'example.garage-fr',
    description: 'example.garage-fr.about',
    country: 'FR',
    language: 'fr',
  },
  {
    name: 'webshop-be',
    title: 'example.webshop-be',
    description: 'example.webshop-be.about',
    country: 'BE',
    language: 'nl',
  },
  {
    name: 'parts-shop-nl',
    title: 'example.parts-shop-nl',
    description: 'example.parts-shop-nl.about',
    country: 'NL',
    language: 'nl',
  },
  {
    name: 'services-fr',
    title: 'example.services-fr',
    description: 'example.services-fr.about',
    country: 'FR',
    language: 'fr',
  },
];
