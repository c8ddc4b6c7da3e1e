/** How the organisation answers people (Art. 12), handles breaches (Art. 33), and what its published notice is: facts for the annex and the cover sheet. */
import type { Organisation } from '#register/model/organisation.ts';
import { documentMessages } from '#register/language/document-messages.ts';
import { identityChecks } from '#register/vocabulary/organisation.ts';
import { noticeClaims } from '#register/vocabulary/notice-claim.ts';
import { rights } from '#register/vocabulary/right.ts';
import { joinLines, linesValue, plain, present } from '#register/documents/lines.ts';
import type { Definition, Line } from '#register/documents/model.ts';
import { answerLine } from '#register/documents/words/activity-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function rightsFacts({ rightsHandling }: Organisation, writer: Writer): readonly Definition[] {
  const { identityCheck, email, phone, postalAddress, procedure } = rightsHandling;
  const contact = joinLines(
    [writer.contact(email), writer.contact(phone), writer.typed(postalAddress)],
    ' · ',
  );
  return [
    fact(writer.t('procedures.contact'), contact.length === 0 ? writer.unknown : contact),
    fact(writer.t('procedures.reply'), replyLine(rightsHandling, writer)),
    fact(
      writer.t('procedures.identity'),
      identityCheck === 'unknown' ? writer.unknown : plain(writer.label(identityChecks[identityCheck])),
    ),
    fact(writer.t('procedures.procedure'), writer.known(procedure)),
  ];
}

export function breachFacts({ breachHandling }: Organisation, writer: Writer): readonly Definition[] {
  const { procedure, notifiesAuthority, within72Hours, keepsLog } = breachHandling;
  return [
    fact(writer.t('procedures.procedure'), writer.known(procedure)),
    fact(writer.t('procedures.notifiesAuthority'), answerLine(notifiesAuthority, writer)),
    fact(writer.t('procedures.within72Hours'), answerLine(within72Hours, writer)),
    fact(writer.t('procedures.keepsLog'), answerLine(keepsLog, writer)),
  ];
}

/** Beside its address, only what somebody has noted about it. */
export function publishedFacts({ publishedNotice }: Organisation, writer: Writer): readonly Definition[] {
  const { url, publishedOn, version, languages, namesAuthority, namedAuthorityCountry } = publishedNotice;
  const { lastReviewedOn, rightsExplained, claims } = publishedNotice;
  const noted = (term: string, line: Line | undefined): Definition | undefined =>
    line === undefined ? undefined : fact(term, line);
  return present([
    fact(writer.t('published.url'), writer.contact(url) ?? writer.unknown),
    publishedOn === null
      ? undefined
      : { term: writer.t('published.publishedOn'), value: writer.date(publishedOn) },
    noted(writer.t('published.version'), writer.typed(version)),
    noted(
      writer.t('published.languages'),
      languages.length === 0
        ? undefined
        : plain(writer.list(languages.map((language) => documentMessages[language]['language.own']))),
    ),
    lastReviewedOn === null
      ? undefined
      : { term: writer.t('published.lastReviewedOn'), value: writer.date(lastReviewedOn) },
    noted(
      writer.t('published.authority'),
      namesAuthority === 'unknown'
        ? undefined
        : joinLines(
            [
              answerLine(namesAuthority, writer),
              namedAuthorityCountry === null ? undefined : writer.country(namedAuthorityCountry),
            ],
            ' – ',
          ),
    ),
    noted(
      writer.t('published.rights'),
      rightsExplained === null
        ? undefined
        : rightsExplained.length === 0
          ? writer.say('noneRecorded')
          : plain(writer.list(rightsExplained.map((right) => writer.label(rights[right])))),
    ),
    claims.length === 0
      ? undefined
      : {
          term: writer.t('published.claims'),
          value: linesValue(
            ...claims.map(({ claim, quote }) =>
              joinLines([plain(writer.label(noticeClaims[claim])), writer.typed(quote)], ' – '),
            ),
          ),
        },
  ]);
}

/** “2 weeks”; null is “not decided”, and the law's own month is not put in its place. */
function replyLine({ replyAmount, replyUnit }: Organisation['rightsHandling'], writer: Writer): Line {
  return replyAmount === null || replyUnit === null
    ? writer.unknown
    : plain(writer.t(`retention.length.${replyUnit}`, { amount: replyAmount }));
}

function fact(term: string, line: Line): Definition {
  return { term, value: linesValue(line) };
}
