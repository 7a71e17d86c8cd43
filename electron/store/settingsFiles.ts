import { Low } from 'lowdb';
import type { z } from 'zod';
import { taxonomySchema } from '../../shared/model/taxonomy';
import { workspaceSchema } from '../../shared/model/workspace';
import { durableAdapter } from './durableAdapter';
import type { Layout } from './layout';

/** The lowdb of `galley.json`; its data is null while there is none. */
export function workspaceDatabase(layout: Layout): Low<z.infer<typeof workspaceSchema> | null> {
  return new Low(durableAdapter(layout.workspace, workspaceSchema), null);
}

/** The lowdb of `taxonomy.json`; its data is null while there is none. */
export function taxonomyDatabase(layout: Layout): Low<z.infer<typeof taxonomySchema> | null> {
  return new Low(durableAdapter(layout.taxonomy, taxonomySchema), null);
}
