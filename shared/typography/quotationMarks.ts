/** The marks that a language sets around what is said, and around what is said within that; and its dash between words. */
export interface QuotationMarks {
  readonly outer: readonly [opening: string, closing: string];
  readonly inner: readonly [opening: string, closing: string];
  /** Set between words that `--` was typed between. */
  readonly dash: '–' | '—';
}

const high: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'], dash: '–' };
const pointed: QuotationMarks = { outer: ['«', '»'], inner: ['“', '”'], dash: '—' };
const pointedOverLow: QuotationMarks = { outer: ['«', '»'], inner: ['„', '“'], dash: '—' };
const low: QuotationMarks = { outer: ['„', '“'], inner: ['‚', '‘'], dash: '–' };

/** After the delimiters of Unicode's CLDR 46, and for the dash after each language's own usage. */
const known: Readonly<Record<string, QuotationMarks>> = {
  en: high,
  tr: high,
  az: { ...high, dash: '—' },
  ru: pointedOverLow,
  uk: pointedOverLow,
  be: pointedOverLow,
  hy: { ...pointed, inner: ['«', '»'] },
  ka: { outer: ['„', '“'], inner: ['«', '»'], dash: '—' },
  de: low,
  pl: { outer: ['„', '”'], inner: ['«', '»'], dash: '–' },
  ro: { outer: ['„', '”'], inner: ['«', '»'], dash: '–' },
  // The narrow space that French sets inside its marks belongs to them.
  fr: { outer: ['«\u202f', '\u202f»'], inner: ['“', '”'], dash: '–' },
  es: { ...pointed, dash: '—' },
  it: { ...pointed, dash: '–' },
  el: { ...pointed, dash: '–' },
  fa: { outer: ['«', '»'], inner: ['‹', '›'], dash: '–' },
  ar: { outer: ['”', '“'], inner: ['’', '‘'], dash: '–' },
  he: { outer: ['”', '”'], inner: ['’', '’'], dash: '–' },
};

/** The marks of a language, a BCP 47 tag; for one that is not known, those of English. */
export function quotationMarks(language: string): QuotationMarks {
  return known[language.toLowerCase().split('-')[0] ?? ''] ?? high;
}
