import type { InspectorTab } from './inspector/Inspector';
import { useArticleCommands } from './useArticleCommands';

/** Registers what can be done with the open article. */
export function ArticleCommands({ showTab }: { readonly showTab: (tab: InspectorTab) => void }) {
  useArticleCommands(showTab);
  return null;
}
