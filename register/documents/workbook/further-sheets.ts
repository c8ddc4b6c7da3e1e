/** Security measures, and the sheets that only some registers need: cookies and software. */
import type { Activity, Software } from '#register/model/activity.ts';
import type { Cookie } from '#register/model/cookie.ts';
import { findProvider, recordsOf, type Register } from '#register/model/register.ts';
import type { SecurityMeasure } from '#register/model/security-measure.ts';
import { cookieClasses, cookieConsents } from '#register/vocabulary/cookie-class.ts';
import { securityFamilies } from '#register/vocabulary/security-family.ts';
import { securityMeasures } from '#register/vocabulary/security-measure.ts';
import { linesValue, plain } from '#register/documents/lines.ts';
import type { Line } from '#register/documents/model.ts';
import { cookieLifetimeLines, cookieProvider, recordName } from '#register/documents/words/activity-words.ts';
import { measureFamily } from '#register/documents/words/security-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { linesOrDash, recordColumns, required } from './columns.ts';
import { tableSheet, type Sheet } from './sheet.ts';

export function securitySheet(register: Register, writer: Writer): Sheet {
  interface Row {
    readonly scope: Line;
    readonly measure: SecurityMeasure;
  }
  return tableSheet<Row>(
    {
      id: 'security',
      name: writer.t('sheet.security'),
      title: writer.t('security.caption'),
      emptyNote: writer.t('unknown'),
      frozenColumns: 1,
    },
    [
      { heading: writer.t('security.scope'), width: 20, cell: ({ scope }) => linesValue(scope) },
      {
        heading: writer.t('security.familyHeading'),
        width: 19,
        cell: ({ measure }) => linesValue(plain(writer.label(securityFamilies[measureFamily(measure)]))),
      },
      {
        heading: writer.t('security.measure'),
        ...required('g', writer),
        width: 27,
        cell: ({ measure: { measure, description } }) =>
          linesValue(
            measure === null ? writer.known(description) : plain(writer.label(securityMeasures[measure])),
          ),
      },
      {
        heading: writer.t('security.description'),
        width: 34,
        cell: ({ measure }) => linesOrDash([writer.read(measure.description)], writer),
      },
    ],
    [
      ...register.organisation.securityMeasures.map((measure): Row => ({
        scope: writer.say('security.allActivities'),
        measure,
      })),
      ...recordsOf(register).flatMap((record) =>
        record.securityMeasures.map((measure): Row => ({ scope: recordName(record, writer), measure })),
      ),
    ],
  );
}

export function cookiesSheet(register: Register, writer: Writer): Sheet {
  interface Row {
    readonly record: Activity;
    readonly cookie: Cookie;
  }
  return tableSheet<Row>(
    {
      id: 'cookies',
      name: writer.t('sheet.cookies'),
      title: writer.t('cookie.caption'),
      emptyNote: writer.t('noneRecorded'),
      frozenColumns: 3,
    },
    [
      ...recordColumns<Row>(writer),
      {
        heading: writer.t('cookie.name'),
        width: 15,
        cell: ({ cookie }) => linesValue(writer.knownTyped(cookie.name)),
      },
      {
        heading: writer.t('cookie.purpose'),
        width: 24,
        cell: ({ cookie }) => linesValue(writer.known(cookie.purpose)),
      },
      {
        heading: writer.t('cookie.class'),
        width: 13,
        cell: ({ cookie: { cookieClass } }) =>
          linesValue(
            cookieClass === 'unknown' ? writer.unknown : plain(writer.label(cookieClasses[cookieClass])),
          ),
      },
      {
        heading: writer.t('cookie.lifetime'),
        width: 13,
        cell: ({ cookie }) => linesValue(...cookieLifetimeLines(cookie, writer)),
      },
      {
        heading: writer.t('cookie.provider'),
        width: 15,
        cell: ({ cookie }) => linesValue(cookieProvider(cookie, register, writer)),
      },
      {
        heading: writer.t('cookie.consent'),
        width: 18,
        cell: ({ cookie: { consent } }) =>
          linesValue(consent === 'unknown' ? writer.unknown : plain(writer.label(cookieConsents[consent]))),
      },
    ],
    register.activities.flatMap((record) => record.cookies.map((cookie) => ({ record, cookie }))),
  );
}

export function softwareSheet(register: Register, writer: Writer): Sheet {
  interface Row {
    readonly record: Activity;
    readonly software: Software;
  }
  return tableSheet<Row>(
    {
      id: 'software',
      name: writer.t('sheet.software'),
      title: writer.t('software.heading'),
      emptyNote: writer.t('noneRecorded'),
      frozenColumns: 3,
    },
    [
      ...recordColumns<Row>(writer),
      {
        heading: writer.t('software.name'),
        width: 19,
        cell: ({ software }) => linesValue(writer.knownTyped(software.name)),
      },
      {
        heading: writer.t('provider.provider'),
        width: 18,
        cell: ({ software: { providerId } }) =>
          linesOrDash(
            [
              providerId === null
                ? undefined
                : writer.knownTyped(findProvider(register, providerId)?.name ?? ''),
            ],
            writer,
          ),
      },
      {
        heading: writer.t('activity.note'),
        width: 24,
        cell: ({ software }) => linesOrDash([writer.read(software.note)], writer),
      },
    ],
    register.activities.flatMap((record) => record.software.map((software) => ({ record, software }))),
  );
}
