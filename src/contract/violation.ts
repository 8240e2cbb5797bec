/** How bad a violation is: an `error` breaks the contract, a `warning` is legal but suspicious, a `note` is for information. */
export type Severity = 'error' | 'warning' | 'note';

/** Whose fault it is: the client's request, the server's response, or the document they are judged by. */
export type Side = 'request' | 'response' | 'document';

interface CodeEntry {
  readonly severity: Severity;
  readonly sides: readonly Side[];
  readonly meaning: string;
}

const bothSides = ['request', 'response'] as const;

/** Every kind of violation the judge knows, each with a code that never changes its meaning. */
export const violationCodes = {
  DD_SCHEMA_BROKEN: {
    severity: 'error',
    sides: ['document'],
    meaning: 'A schema is not valid JSON Schema or does not compile, so nothing can be judged by it.',
  },
  DD_REFERENCE_BROKEN: {
    severity: 'error',
    sides: ['document'],
    meaning: 'A $ref leads nowhere, in a circle, or outside the document.',
  },
  DD_DIALECT_UNKNOWN: {
    severity: 'error',
    sides: ['document'],
    meaning: 'A schema or the document names a JSON Schema dialect the judge does not speak.',
  },
  DD_FORMAT_UNKNOWN: {
    severity: 'note',
    sides: ['document'],
    meaning: 'A format has no known meaning, so its values are not checked.',
  },
  DD_SECOND_OPINION_MISSING: {
    severity: 'note',
    sides: ['document'],
    meaning: 'prism-http could not read the operation or the exchange; the verdict is ours alone.',
  },
  DD_PATH_UNKNOWN: {
    severity: 'error',
    sides: ['request'],
    meaning: 'No path of the document matches the request.',
  },
  DD_METHOD_UNKNOWN: {
    severity: 'error',
    sides: ['request'],
    meaning: 'The path exists, but not with this method.',
  },
  DD_TARGET_MALFORMED: {
    severity: 'error',
    sides: ['request'],
    meaning: 'The path or the query has broken percent-encoding.',
  },
  DD_PARAMETER_MISSING: {
    severity: 'error',
    sides: ['request'],
    meaning: 'A required path, query, header or cookie parameter was not sent.',
  },
  DD_PARAMETER_INVALID: {
    severity: 'error',
    sides: ['request'],
    meaning: 'A parameter does not fit its schema.',
  },
  DD_QUERY_UNDECLARED: {
    severity: 'warning',
    sides: ['request'],
    meaning: 'A query parameter was sent that the operation does not declare.',
  },
  DD_REQUEST_BODY_UNEXPECTED: {
    severity: 'warning',
    sides: ['request'],
    meaning: 'A body was sent to an operation that declares none.',
  },
  DD_REQUEST_FIELD_UNDECLARED: {
    severity: 'warning',
    sides: ['request'],
    meaning: 'The request body has a field its schema does not declare.',
  },
  DD_READ_ONLY_SENT: {
    severity: 'note',
    sides: ['request'],
    meaning: 'The request body has a field that is declared readOnly.',
  },
  DD_PART_MEDIA_TYPE: {
    severity: 'error',
    sides: ['request'],
    meaning: 'A multipart part has another content type than its encoding declares.',
  },
  DD_BODY_MISSING: {
    severity: 'error',
    sides: bothSides,
    meaning: 'A body is declared and needed, but there is none.',
  },
  DD_MEDIA_TYPE: {
    severity: 'error',
    sides: bothSides,
    meaning: 'The content type is absent, malformed, or not one of the declared media types.',
  },
  DD_BODY_ENCODING: {
    severity: 'error',
    sides: bothSides,
    meaning: 'The bytes of the body are not valid UTF-8.',
  },
  DD_BODY_UNREADABLE: {
    severity: 'error',
    sides: bothSides,
    meaning: 'The body cannot be parsed as its content type.',
  },
  DD_BODY_INVALID: {
    severity: 'error',
    sides: bothSides,
    meaning: 'The body does not fit its schema.',
  },
  DD_DISCRIMINATOR: {
    severity: 'error',
    sides: bothSides,
    meaning: 'The discriminator is absent, names no schema, or names one the body does not fit.',
  },
  DD_STATUS_UNDECLARED: {
    severity: 'error',
    sides: ['response'],
    meaning: 'The operation declares neither this status, nor its range, nor a default.',
  },
  DD_RESPONSE_BODY_UNEXPECTED: {
    severity: 'error',
    sides: ['response'],
    meaning: 'The response has a body where none is declared or none is allowed.',
  },
  DD_FIELD_UNDECLARED: {
    severity: 'error',
    sides: ['response'],
    meaning: 'The response body has a field its schema does not declare.',
  },
  DD_WRITE_ONLY_RETURNED: {
    severity: 'error',
    sides: ['response'],
    meaning: 'The response body has a field that is declared writeOnly.',
  },
  DD_HEADER_MISSING: {
    severity: 'error',
    sides: ['response'],
    meaning: 'A required response header is absent.',
  },
  DD_HEADER_INVALID: {
    severity: 'error',
    sides: ['response'],
    meaning: 'A response header does not fit its schema.',
  },
  DD_ANSWERED_WITHOUT_CREDENTIALS: {
    severity: 'error',
    sides: ['response'],
    meaning: 'The operation needs a credential, the request had none, and it was answered with success.',
  },
} as const satisfies Record<string, CodeEntry>;

export type ViolationCode = keyof typeof violationCodes;

/** One way in which an exchange, or the document, breaks the contract. */
export interface Violation {
  readonly code: ViolationCode;
  readonly severity: Severity;
  readonly side: Side;
  /** operationId, or `METHOD /path` where there is none. */
  readonly operation: string;
  /** JSON pointer into the body; `/query/limit`, `/header/etag` … elsewhere; into the document for side `document`. */
  readonly pointer: string;
  /** What was received and what the document declares. */
  readonly message: string;
  readonly expected: unknown;
  /** What was received; undefined when it is absent. */
  readonly actual: unknown;
  readonly source: 'prism' | 'judge';
}

/** A violation before its side, operation and severity are known: what the single checks return. */
export interface Finding {
  readonly code: ViolationCode;
  readonly pointer: string;
  readonly message: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Completes a finding into a violation; the severity comes from the catalogue. */
export function toViolation(
  finding: Finding,
  context: { readonly side: Side; readonly operation: string; readonly source?: Violation['source'] },
): Violation {
  const { code, ...rest } = finding;
  const { side, operation, source = 'judge' } = context;
  return { code, severity: violationCodes[code].severity, side, operation, ...rest, source };
}
