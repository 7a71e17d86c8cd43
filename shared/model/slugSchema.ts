import { z } from 'zod';

/** The last part of a page's address. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A slug is made of a–z, 0–9 and single hyphens');
