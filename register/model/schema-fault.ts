/** What a schema found wrong in a JSON file, as a code and its detail: the words are made where it is shown, in the reader's language. */
import type * as z from 'zod';

export interface SchemaFault {
  readonly code: string;
  /** Codes, names, numbers and patterns, as they stand in the file or in `trente schema`: the same in every language. */
  readonly detail: string;
}

/** @param issue of a parse with `reportInput`, which tells a missing member from a wrong one */
export function schemaFaultOf(issue: z.core.$ZodIssue): SchemaFault {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'interchange.unknownMember', detail: issue.keys.join(', ') };
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'interchange.missing', detail: '' }
        : { code: 'interchange.wrongKind', detail: issue.expected };
    case 'invalid_value':
      return { code: 'interchange.unknownCode', detail: issue.values.map(String).join(', ') };
    case 'invalid_format':
      return issue.format === 'date'
        ? { code: 'interchange.notDate', detail: '' }
        : { code: 'interchange.wrongForm', detail: issue.pattern ?? issue.format };
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'interchange.tooLong', detail: String(issue.maximum) }
        : { code: 'interchange.outOfRange', detail: `≤ ${issue.maximum}` };
    case 'too_small':
      return { code: 'interchange.outOfRange', detail: `≥ ${issue.minimum}` };
    case 'custom':
      // The model's own conditions carry the code of a message.
      return { code: issue.message, detail: '' };
    default:
      return { code: 'interchange.invalid', detail: issue.message };
  }
}
