/** Two lines that stand where data are asked for: under a web form, and at a newsletter (first layer of a layered notice, WP 260 rev.01). */
import type { Register } from '#register/model/register.ts';
import { paragraph, plain, present, section, styled } from '#register/documents/lines.ts';
import type { DocumentModel, Line } from '#register/documents/model.ts';
import { requestContact } from '#register/documents/short-notice/rights-sections.ts';
import { organisationName } from '#register/documents/words/party-words.ts';
import { createWriter, type Writer } from '#register/documents/writer.ts';
import { smallDocument, type SmallNoticeRequest } from './small-document.ts';

export function buildFormLine(request: SmallNoticeRequest): DocumentModel {
  const { register, language } = request;
  const writer = createWriter(language, register.organisation.language);
  return smallDocument(
    'form-line',
    { title: writer.t('formLine.title'), subtitle: writer.t('formLine.subtitle') },
    request,
    writer,
    [
      section('line', 'part', writer.t('formLine.heading'), {
        blocks: present([
          writer.say('formLine.who', { organisation: nameLine(register, writer) }),
          writer.say('formLine.mandatory'),
          rightsLine(register, writer),
          noticeLine(register, writer),
        ]).map(paragraph),
      }),
    ],
  );
}

/** Art. 7(3) where people agree; Art. 21(3)-(4) and ePrivacy Art. 13 at the foot of each mailing. */
export function buildNewsletterLine(request: SmallNoticeRequest): DocumentModel {
  const { register, language } = request;
  const writer = createWriter(language, register.organisation.language);
  const organisation = nameLine(register, writer);
  const contact = requestContact(register, writer);
  return smallDocument(
    'newsletter-line',
    { title: writer.t('newsletterLine.title'), subtitle: writer.t('newsletterLine.subtitle') },
    request,
    writer,
    [
      section('subscribe', 'part', writer.t('newsletterLine.subscribe'), {
        blocks: [
          paragraph(writer.say('newsletterLine.consent', { organisation, contact })),
          paragraph(noticeLine(register, writer)),
        ],
      }),
      section('foot', 'callout', writer.t('newsletterLine.foot'), {
        blocks: [paragraph(writer.say('newsletterLine.reason', { organisation, contact }))],
      }),
    ],
  );
}

function nameLine({ organisation }: Register, writer: Writer): Line {
  const name = organisationName(organisation);
  return name === '' ? writer.unknown : styled(plain(name), { emphasis: 'strong' });
}

function rightsLine(register: Register, writer: Writer): Line {
  return writer.say('formLine.rights', { contact: requestContact(register, writer) });
}

/** Without an address of the full notice the line is not complete, and says so. */
export function noticeLine({ organisation }: Register, writer: Writer): Line {
  const url = writer.contact(organisation.publishedNotice.url);
  return url === undefined
    ? writer.say('formLine.noAddress', { unknown: writer.unknown })
    : writer.say('formLine.more', { url });
}
