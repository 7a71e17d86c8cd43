/**
 * The datasets of IIM that Galley reads and writes, by record and number, with the most bytes that each may have (IPTC-NAA
 * Information Interchange Model 4.2, chapter 6). All are of record 2.
 */
export const iimDatasets = {
  title: { number: 5, longest: 64 },
  keywords: { number: 25, longest: 64 },
  expirationDate: { number: 37, longest: 8 },
  instructions: { number: 40, longest: 256 },
  dateCreated: { number: 55, longest: 8 },
  timeCreated: { number: 60, longest: 11 },
  creators: { number: 80, longest: 32 },
  creatorJobTitle: { number: 85, longest: 32 },
  city: { number: 90, longest: 32 },
  sublocation: { number: 92, longest: 32 },
  province: { number: 95, longest: 32 },
  countryCode: { number: 100, longest: 3 },
  country: { number: 101, longest: 64 },
  jobId: { number: 103, longest: 32 },
  headline: { number: 105, longest: 256 },
  credit: { number: 110, longest: 32 },
  source: { number: 115, longest: 32 },
  copyright: { number: 116, longest: 128 },
  caption: { number: 120, longest: 2000 },
} as const;
export type IimName = keyof typeof iimDatasets;

/** The byte that begins each dataset. */
export const tagMarker = 0x1c;

/** Dataset 1:90 for UTF-8: the escape sequence of ISO 2022 for ISO 10646 in UTF-8 without a way back (ISO-IR 196). */
export const utf8Escape = '\x1b%G';
