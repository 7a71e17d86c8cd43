import { stateSteps } from '../../../shared/checks/stateSteps';
import { useCommands } from '../../commands/useCommands';
import { useDesk } from '../../state/DeskContext';
import type { InspectorTab } from './inspector/Inspector';
import { stepKeys } from './stepKeys';
import { useArticleState } from './useArticleState';

const tabs: readonly { readonly id: InspectorTab; readonly name: string }[] = [
  { id: 'about', name: 'About' },
  { id: 'sources', name: 'Sources' },
  { id: 'photo', name: 'Photo' },
  { id: 'related', name: 'Related' },
  { id: 'notes', name: 'Notes' },
  { id: 'history', name: 'History' },
];

/** What can be done with the open article, besides writing: the steps of its state, and the parts of the inspector. */
export function useArticleCommands(showTab: (tab: InspectorTab) => void): void {
  const { readOnly } = useDesk().workspace;
  const [state, takeTo] = useArticleState();
  const steps = readOnly ? [] : stateSteps(state);
  useCommands([
    ...steps.map(({ to, name, weight }) => ({
      id: `article.state.${to.replaceAll(' ', '-')}`,
      name,
      group: 'Article',
      key: stepKeys({ weight }),
      run: () => takeTo(to),
    })),
    ...tabs.map(({ id, name }, index) => ({
      id: `inspector.${id}`,
      name: `Inspector: ${name}`,
      group: 'Article',
      key: `Alt+Shift+${index + 1}`,
      run: () => showTab(id),
    })),
  ]);
}
