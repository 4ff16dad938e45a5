/** What a change is measured against: the same period a year before, the quarter before, the figures as reported, or others. */
export type Basis = 'year' | 'quarter' | 'reported' | 'other';

/** Powers of ten by their words. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  million: 6,
  m: 6,
  mm: 6,
  mn: 6,
  billion: 9,
  b: 9,
  bn: 9,
  trillion: 12,
};

/** Words beside a number that make it a bound or a guess. */
export const APPROXIMATE = {
  before:
    /(?:~|\b(?:approximately|approx\.?|about|around|roughly|nearly|almost|over|above|below|under|exceeding|more than|less than|fewer than|greater than|at least|at most|up to|as much as|close to))\s*(?:a |an |[(])?\s*$/i,
  after: /^\s*(?:\+|or (?:more|less|so|above|below)\b|plus\b)/i,
};

/** What a change is measured against, by its words. */
export const BASES: readonly (readonly [RegExp, Basis])[] = [
  [/\byear[- ](?:over|on)[- ]year\b|\byoy\b|\by\/y\b/giu, 'year'],
  [/\bquarter[- ](?:over|on)[- ]quarter\b|\bqoq\b|\bq\/q\b|\bsequentially\b/giu, 'quarter'],
  [/\bon\s+an?\s+(?:as-)?reported\s+basis\b|\bas[- ]reported\b/giu, 'reported'],
  [
    /\b(?:on|in)\s+(?!(?:an?\s+)?(?:fully\s+)?diluted\b)(?:an?\s+)?(?:[\p{L}-]+\s+(?:\([^()]{1,12}\)\s*)?){1,4}(?:basis|currency|terms)\b|\bFX-?\s?Neutral\b|\bat\s+constant\s+(?:currency|exchange rates?)\b|\borganically\b/giu,
    'other',
  ],
];

/** A note in parentheses that is part of a name. */
export const KEPT_NOTE =
  /^\s*(?:loss(?:es)?|income|gains?|deficit|expenses?|benefits?|used in|non-?gaap|gaap|adjusted|as adjusted|excluding.*|including.*|net of.*)\s*$/i;

const UP = 'increased|grew|rose|climbed|jumped|surged|expanded|widened|advanced|up';
const DOWN = 'decreased|declined|fell|dropped|narrowed|contracted|reduced|shrank|shrunk|down';
const NOUN_UP = 'increases?|growth|rise|improvement|gain|expansion';
const NOUN_DOWN = 'decreases?|declines?|reduction|drop|fall';

/** Words before a new level; of "improved" only a reader can say which way it goes. */
export const CHANGED = `(?:${UP}|${DOWN}|improved)`;
export const CHANGE = `(?:${NOUN_UP}|${NOUN_DOWN})`;
const IS_UP = new RegExp(`^(?:${UP}|${NOUN_UP})$`, 'i');
const IS_DOWN = new RegExp(`^(?:${DOWN}|${NOUN_DOWN})$`, 'i');

/** Which way a word of change goes. */
export const directionOf = (word: string): 1 | -1 | null =>
  IS_UP.test(word) ? 1 : IS_DOWN.test(word) ? -1 : null;

/** Sentences that tell of what is not, or not yet, or of how something is worked out. */
export const NO_STATEMENT =
  /\b(?:if|would|could|might|should|pro ?forma|refers? to|defined? as|is defined|means|calculated|compute[sd]?|hypothetical|preliminary|estimated|previously reported|par value|respectively|annualized|run[- ]rate|trailing)\b/i;

/** Words of what is expected; those that are nouns as well only behind who expects it. */
export const FORECAST =
  /\b(?:expects?|expected|expecting|anticipates?|anticipated|guidance|outlook|forecasts?|projected|targeted|will|(?:company|we|management) (?:currently )?(?:projects?|targets?|estimates?|plans?))\b/i;

/** Headings under which sentences state no figures of the document's periods. */
export const NO_FIGURES_UNDER =
  /\b(?:outlook|guidance|forward[- ]looking|safe harbou?r|cautionary|about|conference|webcast|contacts?|use of|non-?gaap financial measures?|non-?gaap measures|definitions?|glossary|notes?|subsequent|recent developments?|dividend declaration)\b/i;

/** Words of headings under which figures are the whole entity's: of results, periods and measures. */
export const HEADING_OF_ALL =
  /^(?:financial|operating|operational|operations?|results?|highlights?|quarter(?:ly)?|first|second|third|fourth|fiscal|full|half|year|ended|months?|weeks?|three|six|nine|twelve|q[1-4]|fy\d*|key|brief|glance|facts|figures|numbers|metrics?|other|selected|overview|summary|performance|business|consolidated|unaudited|recent|management|commentary|discussion|review|update|reports?|announces?|announced|for|of|the|and|in|to|on|a|an|as|at|by|its|with|versus|revenues?|sales|net|costs?|goods|sold|expenses?|gross|profits?|margins?|income|loss|losses|earnings|ebitda|adjusted|non|gaap|per|basic|diluted|ordinary|common|shares?|ads|eps|cash|flows?|equivalents|liquidity|capital|resources|balance|sheet|position|total|tax(?:es)?|general|administrative|selling|marketing|research|development|customers?|retention|rate|information|data|january|february|march|april|may|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)?)$/i;

/** What may follow a figure without changing what it is. */
export const CLOSING = [
  '(?:$|[.;!](?: |$)|,? (?:primarily|mainly|mostly|largely|partially|partly|principally|driven|due|owing|thanks|attributable|resulting|reflecting|because',
  '|helped|supported|which|while|whereas|with|despite|said|beating|exceeding|ahead|marking|including|were|but|and(?! «)',
  '|as(?! (?:adjusted|restated|reported|previously|defined)))\\b|, (?:or|representing|demonstrating|the|an?)\\b)',
].join('');

/** Words that no name of a measure has. */
export const NO_NAME =
  /\b(?:it|its|this|these|those|that|which|who|we|they|he|she|i|there|such|increases?|decreases?|change|changes|growth|improvement|decline|impact|effect|both|each|other|some|most|because|when|after|before|while|said|than|was|were|is|are|has|have|had|been|excluding|including|partially|offset|basis|guidance|respectively|remaining|payments?|consideration|annual|yearly|included|includes|reported|announced|generated|recorded|recognized|incurred|paid|completed|received|declared|approved|raised|acquired|sold|held|posted|delivered|achieved)\b/i;

/** What the name of an amount of money is headed by: its last word, or the one before "of", "from" and the like. */
export const NAME_OF_MONEY =
  /\b(?:revenues?|sales|incomes?|loss|losses|profits?|earnings|expenses?|costs?|ebitda|ebit|cash flows?|bookings|billings|compensation|gmv|volume|charges?|capital expenditures|capex|receipts|ARR|backlog|performance obligations|deposits|loans|AUM|assets under management)(?:$| (?:of|from|for|before|attributable) )/i;
/** Words in names of amounts that stand at the end of a day. */
export const NAME_OF_BALANCE =
  /\b(?:deferred|unearned|recurring|ARR|accumulated|accrued|prepaid|capitalized|contracted|committed|cash,? (?:and )?cash|cash$|equivalents|securities|backlog|obligations|deposits|loans|AUM|under management)\b/i;
/** Money at hand by what it is held in: the only names with commas that no line has to have. */
export const NAME_OF_CASH =
  /^(?:total |unrestricted )?cash(?:(?:,| and|, and) (?:(?:cash|and|restricted|short-term|long-term|marketable|debt|equity|term|time|available-for-sale)[ ,]+)*(?:cash|equivalents|deposits|investments|securities)){0,5}$/i;
export const NAME_OF_PERCENT =
  /\b(?:margins?|retention(?: rate)?|tax rate|(?:gross |operating )?profit rate|take rate|(?:expense|combined|loss|efficiency|overhead) ratio|return on (?:average )?(?:tangible )?(?:common )?(?:assets|equity|shareholders' equity)|occupancy(?: rate)?|churn(?: rate)?)(?:$| (?:of|for|from|among) )/i;
export const NAME_OF_COUNT =
  /(?:^number of )|\b(?:customers?|users?|subscribers?|members?|employees|headcount|stores?|restaurants?|merchants|buyers|sellers|accounts|clients|students|stations|hotels|rooms|wallets|orders|transactions)$/i;

/** What a part of the revenue is called by, where it is a product or a service. */
export const NAME_OF_PRODUCT =
  /\b(?:solutions?|services?|products?|platforms?|software|subscriptions?|advertising|licens(?:es?|ing)|hardware|devices?|games?|content|cloud|maintenance|support|logistics|memberships?|fees|commerce|business(?:es)?)$/i;

/** Words at the beginning of a sentence that say nothing of its figures. */
export const LEAD_IN =
  /^(?:most importantly|importantly|notably|overall|in addition|additionally|meanwhile|as a result|accordingly|consequently|furthermore|moreover|however|specifically), /i;
/** What is left out of a measure whose own name says so. */
export const EXCLUDED =
  /^(?:after )?(?:excluding|adjusting for) [^«»]{0,400}, (?=(?:our |the )?(?:non-?gaap|adjusted)\b)/i;

/** What a bullet is about, set before its sentence: "Taxes – the rate was …", "Revenue: Total revenue was …". */
export const TOPIC = /^[^«».;:]{2,90}(?: [–—]|:) /;

/** A release's first sentence up to what it reports: "SPRINGFIELD, May 5 – The Company today reported …". */
export const OPENING =
  /^[^;:]{0,240}?\btoday (?:also )?(?:reported|announced|released)(?: (?:that|its?|an?|unaudited|quarterly))* /i;
