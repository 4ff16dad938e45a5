/** Every type of problem, by its code: what it says, for who writes a program against it. */
export const PROBLEM_TYPES = {
  'body-too-large': 'The body is larger than this route takes: split it.',
  'candidate-unknown': 'The exception has no such candidate, or no doubted value at this ordinal.',
  'commit-unknown': 'The log has no such commit.',
  'concept-malformed': 'This is not a concept: write prefix:Name, for example us-gaap:Assets.',
  'correction-mismatch': 'The value to correct is held as another: correct what is there.',
  'correction-target-missing': 'There is nothing to correct: take the corrected document in first.',
  'cursor-malformed':
    'This is not a cursor that this list gave as "next" to a request with these parameters.',
  'cursor-stale': 'The list no longer has the item that this page follows: begin again without a cursor.',
  'dates-reversed': 'The later date is before the earlier one: exchange them.',
  'decimal-malformed': 'This is not a decimal number.',
  'diff-malformed': 'A diff is between two dates, two recorded times or two documents: give one pair.',
  'dimensions-malformed': 'The dimensions contradict each other, or are not pairs of an axis and a member.',
  'document-ambiguous': 'Several documents begin with this: give more of the SHA-256.',
  'document-binary': 'The document is not text: convert it to UTF-8 text, markdown or a keyed file.',
  'document-broken': 'The document is not a whole PDF: get it anew, or save it again.',
  'document-empty': 'The document shows no text.',
  'document-encrypted': 'The document is under a password: save it without one.',
  'document-known-otherwise':
    'The ledger has this document with another entity, date or form: leave the option out.',
  'document-mismatch': 'Another document was read than the one that is held.',
  'document-not-utf8': 'The document is not UTF-8: save it in UTF-8.',
  'document-too-deep': 'The document nests elements too deep: save it anew from its source.',
  'document-too-large': 'The document is larger than its reader takes.',
  'document-unknown': 'The ledger has no such document.',
  'document-without-text': 'The PDF has no text on its pages: have the text recognised first.',
  'entity-conflict': 'The document states another entity than was given.',
  'entity-malformed': 'This is not an entity: write scheme:identifier, for example cik:0001804583.',
  'entity-mismatch': 'The document is of another entity.',
  'entity-missing': 'The document does not state who reports: give its entity.',
  'entity-unknown': 'The ledger does not know this entity.',
  'exception-resolved': 'Somebody decided on this exception before.',
  'exception-unknown': 'The ledger has no such exception.',
  'figure-unknown': 'The ledger has no such figure in sight.',
  'filter-malformed': 'This filter has no such value.',
  'format-bulk': 'The file holds the facts of many filings: take it in by the command line.',
  'format-unknown': 'No reader has this name, or none recognises the document: give its format.',
  'host-foreign': 'Without a token the server answers to localhost, 127.0.0.1 and [::1] only.',
  'idempotency-key-malformed': 'An Idempotency-Key has 1 to 255 visible ASCII characters and no spaces.',
  'idempotency-key-reused':
    'This Idempotency-Key came before with another request: give each act a key of its own.',
  internal: 'Something went wrong inside; the log tells more under this instance.',
  'invalid-event': 'What was read makes no valid event.',
  'json-malformed': 'The body is not JSON.',
  'keyed-binary': 'A keyed file is text: CSV or JSON.',
  'keyed-cause': 'A cause belongs to a value that was restated.',
  'keyed-choice': 'The field takes one of a few words.',
  'keyed-column-id': 'This cannot name a column.',
  'keyed-decimals': 'The value shows more places than its rounding allows, or this is no rounding.',
  'keyed-depth': 'This is no depth of a row.',
  'keyed-duplicate': 'The same is stated twice: leave one.',
  'keyed-empty': 'The keyed file is empty.',
  'keyed-extra-value': 'A field has more than one value: put a value that has commas in quotes.',
  'keyed-header-missing': 'Records stand before the line that names their columns.',
  'keyed-heading': 'A heading has no values and no concept.',
  'keyed-malformed': 'Several things are wrong with the keyed file: `problems` lists them.',
  'keyed-missing': 'A field is missing: write it.',
  'keyed-not-utf8': 'The keyed file is not UTF-8.',
  'keyed-nothing': 'The file keys nothing: write a figure, row, correction or withdrawal.',
  'keyed-number': 'This is not a number, or has too many digits.',
  'keyed-order': 'A row or column stands before its statement.',
  'keyed-reference': 'This is neither an accession nor a SHA-256.',
  'keyed-scale': 'This is not a scale.',
  'keyed-sha256': 'This is not a SHA-256.',
  'keyed-syntax': 'The file is not CSV, or not JSON.',
  'keyed-too-large': 'The keyed file is larger than one may be: split it by document.',
  'keyed-too-long': 'A text is longer than it may be.',
  'keyed-unknown-column': 'There is no such column, or it is named like a field.',
  'keyed-unknown-field': 'This name is not known here.',
  'keyed-unknown-record': 'There is no such kind of record.',
  'keyed-unmarked': 'The file does not say that it is a keyed file.',
  'keyed-url': 'This is not a web address.',
  'keyed-version': 'The form is of another version.',
  'keyed-wrong-type': 'The JSON has another type than can stand here.',
  'media-type-unsupported': 'This route takes application/json.',
  'name-malformed': 'A name has 1 to 255 visible characters.',
  'not-ready': 'The head of the log cannot be read.',
  'origin-foreign': 'A page of another site may not write here.',
  'path-malformed': 'The path is not percent-encoded UTF-8.',
  'period-malformed': 'This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.',
  'published-conflict': 'The document is dated otherwise than was given.',
  'published-missing': 'The document does not say when it was published: give the date.',
  'request-malformed': 'A parameter or a member of the body was not understood: `errors` names each.',
  'route-unknown': 'There is nothing here: /openapi.json lists every route.',
  'statement-missing': 'No document in sight presents this statement.',
  'time-malformed': 'This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.',
  'token-missing': 'Say who you are: Authorization: Bearer <token>.',
  'token-wrong': 'This is not the token.',
  'unit-malformed': 'This is not a unit: write iso4217:USD, xbrli:shares or xbrli:pure.',
  'wrong-revision': 'Another writer was first, many times over: try again.',
} as const satisfies Readonly<Record<string, string>>;

export type ProblemType = keyof typeof PROBLEM_TYPES;

/** A route's refusals: codes by status. */
export type ProblemsByStatus = Readonly<Record<number, readonly ProblemType[]>>;

/** What would be a malformed parameter elsewhere is content that can't be taken. */
const ALSO_OF_DOCUMENTS = new Set([
  'concept-malformed',
  'correction-mismatch',
  'correction-target-missing',
  'decimal-malformed',
  'dimensions-malformed',
  'entity-conflict',
  'entity-malformed',
  'entity-mismatch',
  'entity-missing',
  'format-bulk',
  'format-unknown',
  'invalid-event',
  'period-malformed',
  'published-conflict',
  'published-missing',
  'time-malformed',
  'unit-malformed',
]);

const NOT_OF_CONTENT = /-(?:unknown|ambiguous|too-large)$/;

/** What is wrong with a document itself, or with what is said of it. */
export const DOCUMENT_PROBLEMS = {
  413: ['document-too-large', 'keyed-too-large'],
  422: Object.keys(PROBLEM_TYPES).filter(isOfDocuments) as ProblemType[],
} satisfies ProblemsByStatus;

function isOfDocuments(code: string): boolean {
  if (/^(?:document|keyed)-/.test(code)) return !NOT_OF_CONTENT.test(code);
  return ALSO_OF_DOCUMENTS.has(code);
}
