import { z } from 'zod';
import { cropsSchema, focalPointSchema } from './crop';
import { momentSchema, photoIdSchema } from './ids';

/** The formats that an original may have. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic', 'image/tiff'] as const;
export const photoTypeSchema = z.enum(photoTypes);
export type PhotoType = z.infer<typeof photoTypeSchema>;

const text = z.string();
const texts = z.array(z.string()).readonly();

/**
 * What a photo says of itself: the fields of the IPTC Photo Metadata Standard 2021.1 that a newsroom works with, by the
 * trade's names. Texts are plain and may be empty. Each is read from the original once, when it is added, and is the
 * desk's from then on.
 */
export const photoDetails = {
  caption: text,
  /** The credit line, as printed: "Jane Doe / Reuters". */
  credit: text,
  altText: text,
  /** What is to be seen, at more length than an alt text. */
  extendedDescription: text,
  title: text,
  headline: text,
  creators: texts,
  creatorJobTitle: text,
  /** Who provided it, where that is not who took it. */
  source: text,
  copyright: text,
  usageTerms: text,
  /** The day after which it must not be shown, `2026-12-31`; null when there is none, or none is known. */
  rightsExpireOn: z.iso.date().nullable(),
  instructions: text,
  jobId: text,
  /** When it was taken, as far as is known: ISO 8601, from a year alone to a moment with its offset. */
  takenAt: text,
  sublocation: text,
  city: text,
  province: text,
  country: text,
  /** ISO 3166-1, two or three letters. */
  countryCode: text,
  event: text,
  persons: texts,
  organisations: texts,
  keywords: texts,
  /** A name of IPTC's Digital Source Type vocabulary, such as `trainedAlgorithmicMedia`; empty when not said. */
  digitalSourceType: text,
} as const;
export type PhotoDetailName = keyof typeof photoDetails;

/** What can be set of a photo once it is there. */
const settable = { ...photoDetails, focalPoint: focalPointSchema.nullable(), crops: cropsSchema } as const;

const photoFields = z
  .object({
    id: photoIdSchema,
    fileName: z.string(),
    mediaType: photoTypeSchema,
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    ...settable,
    /** 16 hex digits that pictures which look alike have nearly in common; null where it was not made. */
    perceptualHash: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .nullable(),
    addedAt: momentSchema.nullable(),
  })
  .readonly();

/**
 * What is known of a photo in the vault. The original lies beside it, unaltered. Width and height are those of the
 * upright picture, in pixels. Formats 1 and 2 knew caption, credit and alt text alone.
 */
export const photoSchema = z.preprocess(
  (json) => (typeof json === 'object' && json !== null ? { ...unknown, ...json } : json),
  photoFields,
);
export type Photo = z.infer<typeof photoFields>;

/** Some of what can be set of a photo. */
export const photoFieldsSchema = z.strictObject(settable).partial().readonly();
export type PhotoFields = z.infer<typeof photoFieldsSchema>;

/** The details of a photo of which nothing is known. */
export const noPhotoDetails: Pick<Photo, PhotoDetailName | 'focalPoint' | 'crops'> = {
  caption: '',
  credit: '',
  altText: '',
  extendedDescription: '',
  title: '',
  headline: '',
  creators: [],
  creatorJobTitle: '',
  source: '',
  copyright: '',
  usageTerms: '',
  rightsExpireOn: null,
  instructions: '',
  jobId: '',
  takenAt: '',
  sublocation: '',
  city: '',
  province: '',
  country: '',
  countryCode: '',
  event: '',
  persons: [],
  organisations: [],
  keywords: [],
  digitalSourceType: '',
  focalPoint: null,
  crops: {},
};

const unknown = { ...noPhotoDetails, perceptualHash: null, addedAt: null };
