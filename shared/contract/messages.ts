import { z } from 'zod';
import type { Result } from '../result';
import type { EventName, Events } from './events';

/** What goes over a carrier towards the core: one call, numbered by the caller. */
export const questionSchema = z.object({ number: z.number().int(), name: z.string(), input: z.unknown().optional() });
export type Question = z.infer<typeof questionSchema>;

/**
 * What comes back: the greeting, the answer to a numbered call, or an event. The greeting gives the connection its name
 * and says which workspace is open, by the id in its `galley.json`; null while none is, and said again once one is.
 */
export type Message =
  | { readonly is: 'greeting'; readonly origin: string; readonly workspace: string | null }
  | { readonly is: 'answer'; readonly number: number; readonly result: Result<unknown> }
  | { [Name in EventName]: { readonly is: 'event'; readonly name: Name; readonly event: Events[Name] } }[EventName];
