/** Who speaks, and how to reach them: Art. 13(1)(a)-(b), 37(7) and 32 GDPR, read from the text. */
import { hostOf } from '#register/checks/host-name.ts';
import { cardOfHost } from './find-providers.ts';
import { passageOf, wholeText, type Policy } from './policy.ts';
import type { Recognised, RecognisedContact } from './recognised.ts';
import type { TextRule } from './text-rule.ts';

/** A legal form behind a name, or a sentence that says who the controller is. */
const legalForm =
  /\b(SAS|SASU|S\.A\.S\.?|SARL|S\.A\.R\.L\.?|EURL|SA|SNC|SRL|SPRL|BV|B\.V\.?|BVBA|NV|N\.V\.?|VOF|CommV|GmbH|UG|AG|KG|OHG|e\.K\.|Ltd\.?|VZW|ASBL|EIRL|eenmanszaak|micro-?entreprise|auto-?entrepreneur|entreprise individuelle|Einzelunternehmen)\b/u;
const controllerStatement =
  /\b(responsable (du|de) traitement|verwerkingsverantwoordelijke|verantwoordelijke voor de (gegevens)?verwerking|data controller|controller|verantwortlicher?( stelle)?)\b[^.;]{0,30}\b(est|is|ist|:|sont|are)(\b|$)|\b(edite par|editeur du site|this (web)?site is (owned|operated|run) by|is een handelsnaam van|betreiber (der|dieser) (web)?s(e)?ite)\b/u;

function ownContacts(
  { contacts }: Recognised,
  kind: RecognisedContact['kind'],
): readonly RecognisedContact[] {
  return contacts.filter((contact) => contact.kind === kind && contact.owner === 'own');
}

/** A form or a mailbox “below” is a way too, if a thin one. */
function namesController(policy: Policy, recognised: Recognised): boolean {
  const providers = recognised.providers.map(({ card }) => card.legalEntity);
  return policy.sentences.some(
    ({ text, folded }) =>
      controllerStatement.test(folded) ||
      (legalForm.test(text) && !providers.some((entity) => entity !== '' && text.includes(entity))),
  );
}

/** The site the policy belongs to: the one it calls its own, else the first that is nobody else's. */
function ownSite(recognised: Recognised): RecognisedContact | undefined {
  const sites = ownContacts(recognised, 'website');
  const called = sites.find(({ sentence }) =>
    /\b(notre site|site internet|our (web ?site|site)|website address|onze (web)?site|onze webwinkel|unsere (web)?s(e)?ite|www\.)\b/u.test(
      sentence.folded,
    ),
  );
  const mails = new Set(ownContacts(recognised, 'email').map(({ value }) => hostOf(value)));
  return (
    called ??
    sites.find(({ value }) => mails.has(hostOf(value))) ??
    sites.find(({ sentence }) => sentence.line <= 12)
  );
}

const officer =
  /\b(dpo|delegue a la protection des donnees|functionaris (voor )?gegevensbescherming|data protection officer|datenschutzbeauftragte[rn]?|fg)\b/u;

export const identityTextRules: readonly TextRule[] = [
  {
    id: 'R01',
    severity: 'error',
    find: (policy, { recognised }) => {
      const has = (kind: RecognisedContact['kind']) => ownContacts(recognised, kind).length > 0;
      const address = has('address');
      const missing = [
        ...(namesController(policy, recognised) || address ? [] : ['name']),
        ...(address ? [] : ['address']),
        // A provider's mailbox is an address at least; whose it is, R02 asks.
        ...(recognised.contacts.some(
          ({ kind, owner }) => kind === 'phone' || (kind === 'email' && owner !== 'authority'),
        )
          ? []
          : ['contact']),
      ];
      return [
        ...missing.map((what) => ({ passage: wholeText, parameters: { missing: what } })),
        ...(has('company_number') || has('vat_number')
          ? []
          : [{ passage: wholeText, parameters: { missing: 'number' }, severity: 'warning' as const }]),
      ];
    },
  },
  {
    id: 'R02',
    severity: 'warning',
    find: (_policy, { recognised }) => {
      const found = recognised.contacts.find(
        ({ kind, value, sentence }) =>
          kind === 'email' &&
          cardOfHost(hostOf(value))?.role !== undefined &&
          cardOfHost(hostOf(value))?.kind !== 'manufacturer' &&
          (/^(dpo|privacy|fg|dsb|rgpd|gdpr|avg)\b/iu.test(value) || officer.test(sentence.folded)),
      );
      return found === undefined ? [] : [{ passage: passageOf(found.sentence) }];
    },
  },
  {
    id: 'R58',
    severity: 'warning',
    find: (_policy, { recognised }) => {
      const own = ownSite(recognised);
      const host = own === undefined ? '' : hostOf(own.value);
      const found = recognised.contacts.find(
        ({ kind, value, owner }) =>
          kind === 'website' && owner === 'own' && hostOf(value) === host && /^http:\/\//iu.test(value),
      );
      return found === undefined ? [] : [{ passage: passageOf(found.sentence) }];
    },
  },
];
