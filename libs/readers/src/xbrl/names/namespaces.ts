export const XBRLI = 'http://www.xbrl.org/2003/instance';
export const LINK = 'http://www.xbrl.org/2003/linkbase';
export const XBRLDI = 'http://xbrl.org/2006/xbrldi';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * Namespaces of standard taxonomies, with the prefix under which the ledger writes their names, whatever year they are of:
 * FASB's, those that were theirs before (XBRL US), the SEC's, the IFRS Foundation's, ESMA's, those of the United Kingdom (the FRC's, HMRC's, and
 * what XBRL UK had before), of Japan's EDINET, of the Netherlands, and XBRL's own. Documents bind them to prefixes of their software's, as `d` for `uk-core`.
 */
const STANDARD: readonly (readonly [RegExp, string])[] = [
  [
    /^http:\/\/fasb\.org\/(us-gaap|us-types|us-roles|us-gaap-sup|srt|srt-types|srt-roles)\/\d{4}[\w.-]*$/,
    '$1',
  ],
  [
    /^http:\/\/xbrl\.us\/(us-gaap|dei|invest|country|currency|exch|naics|sic|stpr|rr|us-types)\/\d{4}-\d\d-\d\d$/,
    '$1',
  ],
  [/^https?:\/\/xbrl\.sec\.gov\/([a-z][a-z-]*)\/\d{4}[\w.-]*$/, '$1'],
  [/^https?:\/\/xbrl\.ifrs\.org\/taxonomy\/\d{4}-\d\d-\d\d\/(?:ifrs-full|ifrs)$/, 'ifrs-full'],
  [/^https?:\/\/xbrl\.ifrs\.org\/taxonomy\/\d{4}-\d\d-\d\d\/(ifrs-smes|ifrs-mc)$/, '$1'],
  [/^https?:\/\/www\.esma\.europa\.eu\/taxonomy\/\d{4}-\d\d-\d\d\/(esef_cor|esef_all|esef_mkt)\/?$/, '$1'],
  [/^http:\/\/xbrl\.frc\.org\.uk\/cd\/\d{4}-\d\d-\d\d\/business$/, 'uk-bus'],
  [
    /^http:\/\/xbrl\.frc\.org\.uk\/(?:fr|cd|reports|general)\/\d{4}-\d\d-\d\d\/(core|countries|currencies|languages|exchanges|direp|aurep|common)$/,
    'uk-$1',
  ],
  [/^http:\/\/www\.xbrl\.org\/uk\/gaap\/core\/\d{4}-\d\d-\d\d$/, 'uk-gaap'],
  [/^http:\/\/www\.xbrl\.org\/uk\/cd\/business\/\d{4}-\d\d-\d\d$/, 'uk-bus'],
  [/^http:\/\/www\.hmrc\.gov\.uk\/schemas\/ct\/(comp|dpl)\/\d{4}-\d\d-\d\d$/, 'ct-$1'],
  [/^http:\/\/disclosure\.edinet-fsa\.go\.jp\/taxonomy\/[a-z]+\/\d{4}-\d\d-\d\d\/(jp[a-z]+_cor)$/, '$1'],
  [/^https?:\/\/www\.nltaxonomie\.nl\/[a-z]+\/\d{4}-\d\d-\d\d\/(bw2-titel9|rj|kvk|wnt)-cor$/, '$1'],
  [/^http:\/\/www\.xbrl\.org\/2003\/instance$/, 'xbrli'],
  [/^http:\/\/www\.xbrl\.org\/2003\/iso4217$/, 'iso4217'],
  [/^http:\/\/www\.xbrl\.org\/2009\/utr$/, 'utr'],
];

/** The prefix of a standard taxonomy's namespace; `null` where it is none's. */
export function standardPrefix(namespace: string): string | null {
  for (const [pattern, prefix] of STANDARD) {
    const found = pattern.exec(namespace);
    if (found) return prefix.replace('$1', found[1] ?? '');
  }
  return null;
}

/** Prefixes that are kept for the namespaces they belong to. */
const KEPT = new Set(
  'us-gaap us-gaap-sup srt dei ecd cyd invest country currency exch naics sic stpr rr ifrs-full ifrs-smes esef_cor uk-core uk-bus uk-direp uk-aurep uk-common uk-gaap ct-comp xbrli iso4217 utr tieout cik lei'.split(
    ' ',
  ),
);

/** Whether no document may use a prefix for a namespace of its own. */
export const isKeptPrefix = (prefix: string): boolean => KEPT.has(prefix);
