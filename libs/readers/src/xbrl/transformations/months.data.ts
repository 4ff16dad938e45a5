/**
 * How the names of the twelve months begin, by language, from January on, as the XBRL Transformation Registries know them; several
 * beginnings of one month stand apart by `|`. In small letters, without marks above or below letters. The longest that fits is meant.
 */
const BEGINNINGS: Readonly<Record<string, string>> = {
  bg: 'ян фев мар апр маи юни юли авг сеп окт ное дек',
  cs: 'led uno|unor bre dub kve cvn|cerven|cervn cvc|cervenc|cervenec srp zar rij lis pro',
  cy: 'ion chwe maw|faw ebr mai|fai meh|feh gor|ngor aws med|fed hyd tach|dach|nhach|thach rhag|rag',
  da: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  de: 'jan|jaen feb mar|maer apr mai jun jul aug sep okt nov dez',
  el: 'ιαν|iαν φεβ μαρ απρ|aπρ|αριλ|aριλ μαι ιουν|iουν ιουλ|iουλ αυγ σεπ οκτ|oκτ νοε δεκ',
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  es: 'ene feb mar abr may jun jul ago sep oct nov dic',
  et: 'jaan veebr marts apr mai juuni juuli aug sept okt nov dets',
  fi: 'tam hel maa huh tou kes hei elo syy lok mar jou',
  fr: 'janv fevr mars avr mai juin juil aout sept oct nov dec',
  hr: 'sij velj ozu tra svi lip srp kol ruj lis stu pro',
  hu: 'jan feb marc apr maj jun jul aug szept okt nov dec',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  lt: 'sau vas kov bal geg bir lie rugp|rgp rugs|rgs spa|spl lap gru|grd',
  lv: 'janv febr marts apr maijs jun jul aug sept okt nov dec',
  nl: 'jan feb maa|mrt apr mei jun jul aug sep okt nov dec',
  no: 'jan feb mar apr mai jun jul aug sep okt nov des',
  pl: 'sty lut mar kwi maj cze lip sie wrz paz lis gru',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  ro: 'ian feb mar apr mai iun iul aug sep oct noi|nov dec',
  sk: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  sl: 'jan feb mar apr maj jun jul avg sep okt nov dec',
  sv: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  hi: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  roman: 'i ii iii iv v vi vii viii ix x xi xii',
  // The months of the Indian national calendar, from Chaitra on.
  saka: 'cait|chait|चैत्र vai|वैशाख|बैसाख jy|ज्येष्ठ asa|asha|आषाढ srav|shrav|श्रावण|सावन bha|prostha|भाद्रपद|भादो asv|asw|ash|आश्विन karti|कार्तिक marga|agra|मार्गशीर्ष|अगहन pau|पौष mag|माघ pha|फाल्गुन',
};

/** Languages whose months are named by whole words, of which one may begin another. */
const WHOLE = new Set(['roman']);

const tables = new Map<string, readonly (readonly [beginning: string, month: number])[]>();

/** The month that a word names in a language, from 1; 0 where it names none. */
export function monthOf(word: string, language: string): number {
  const bare = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const isWhole = WHOLE.has(language);
  for (const [beginning, month] of tableOf(language))
    if (isWhole ? bare === beginning : bare.startsWith(beginning)) return month;
  return 0;
}

function tableOf(language: string): readonly (readonly [string, number])[] {
  let table = tables.get(language);
  if (table === undefined) {
    table = BEGINNINGS[language]!.split(' ')
      .flatMap((all, index) => all.split('|').map((one) => [one.normalize('NFC'), index + 1] as const))
      .toSorted(([left], [right]) => right.length - left.length);
    tables.set(language, table);
  }
  return table;
}
