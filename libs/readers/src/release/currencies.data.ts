/**
 * How texts name currencies: each with its ISO code, or with the sign itself where that is more than one currency's. In
 * this order, since a longer sign holds a shorter one.
 */
export const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\w)US ?\$|\bU\.?S\.? ?\$|\b(?:U\.?S\.?|United States) dollars?\b|\bUSD\b/gi, 'USD'],
  [/(?<![\w&])HK ?\$|\bHKD\b|\bHong Kong dollars?\b/gi, 'HKD'],
  [/(?<![\w&])NT ?\$|\bTWD\b|\bNew Taiwan dollars?\b/gi, 'TWD'],
  [/(?<![\w&])NZ ?\$|\bNZD\b|\bNew Zealand dollars?\b/gi, 'NZD'],
  [/(?<![\w&])CA?\$|\bCAD\b|\bCanadian dollars?\b/gi, 'CAD'],
  [/(?<![\w&])AU?\$|\bAUD\b|\bAustralian dollars?\b/gi, 'AUD'],
  [/(?<![\w&])SG?\$|\bSGD\b|\bSingapore dollars?\b/gi, 'SGD'],
  [/(?<![\w&])R\$|\bBRL\b|\bBrazilian (?:reais|reals?)\b|\breais\b/gi, 'BRL'],
  [/(?<![\w&])MX\$|\bMXN\b|\bMexican pesos?\b/gi, 'MXN'],
  [/\bRMB(?![a-z])|\bCNY\b|\bRenminbi\b/gi, 'CNY'],
  [/\bEUR\b|\beuros?\b(?! ?commercial)|€/gi, 'EUR'],
  [/\bGBP\b|\b(?:pounds? )?sterling\b|£/gi, 'GBP'],
  [/\bJPY\b|\b(?:Japanese )?yen\b/gi, 'JPY'],
  [/\bINR\b|\bIndian rupees?\b|₹/gi, 'INR'],
  [/\bNIS\b|\bILS\b|\b(?:New )?(?:Israeli )?shekels?\b|₪/gi, 'ILS'],
  [/\bCHF\b|\bSwiss francs?\b/gi, 'CHF'],
  [/\bKRW\b|\b(?:South )?Korean won\b|₩/gi, 'KRW'],
  [/\bSEK\b|\bSwedish kron(?:or|a)\b/gi, 'SEK'],
  [/\bNOK\b|\bNorwegian kroner?\b/gi, 'NOK'],
  [/\bDKK\b|\bDanish kroner?\b/gi, 'DKK'],
  [/\bZAR\b|\bSouth African rands?\b/gi, 'ZAR'],
  [/\bAED\b|\bUAE dirhams?\b/gi, 'AED'],
  [/\bSAR\b|\bSaudi riyals?\b/gi, 'SAR'],
  [/\bPLN\b|\bPolish zlot(?:y|ys|ych)\b/gi, 'PLN'],
  [/\bIDR\b|\b(?:Indonesian )?rupiahs?\b/gi, 'IDR'],
  [/\bMYR\b|\bMalaysian ringgits?\b/gi, 'MYR'],
  [/\bTHB\b|\bThai bahts?\b/gi, 'THB'],
  [/¥/g, '¥'],
  [/\$|\bdollars\b/gi, '$'],
];

/** Currencies that a bare `$` may stand for. */
export const DOLLARS: ReadonlySet<string> = new Set(['USD', 'HKD', 'TWD', 'NZD', 'CAD', 'AUD', 'SGD']);

/** A currency's sign before an amount, as a pattern. */
export const CURRENCY_SIGN =
  '(?:US ?\\$|HK ?\\$|NT ?\\$|NZ ?\\$|CA? ?\\$|AU? ?\\$|SG? ?\\$|R ?\\$|RMB|CNY|USD|EUR|GBP|JPY|INR|NIS|ILS|CHF|[$€£¥₹₪])';
