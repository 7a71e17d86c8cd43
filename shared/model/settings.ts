import { z } from 'zod';
import { taxonomySchema } from './taxonomy';
import { workspaceSchema } from './workspace';

/** What the desk can set of its workspace, and the name of who sits at this computer. */
export const deskSettingsSchema = workspaceSchema
  .unwrap()
  .pick({ title: true, ownNames: true, language: true })
  .extend({
    lengthTargets: workspaceSchema.unwrap().shape.lengthTargets.unwrap(),
    savedSearches: workspaceSchema.unwrap().shape.savedSearches.unwrap(),
    backups: workspaceSchema.unwrap().shape.backups.unwrap(),
    usage: workspaceSchema.unwrap().shape.usage.unwrap(),
    taxonomy: taxonomySchema,
    editor: z.string().trim().min(1, 'An editor needs a name').max(100),
  })
  .readonly();
export type DeskSettings = z.infer<typeof deskSettingsSchema>;
