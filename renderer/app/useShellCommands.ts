import { v7 as newArticleId } from 'uuid';
import { articleIdSchema } from '../../shared/model/ids';
import type { Command } from '../commands/command';
import { isTextTarget } from '../commands/isTextTarget';
import { useDesk } from '../state/DeskContext';
import { useNotices } from '../state/NoticesContext';
import { useDispatch } from '../state/useDispatch';
import { useSettings } from '../state/useSettings';
import { go } from './route';
import { stateFilters } from './stateFilters';
import { toggleTheme } from './theme';

export interface ShellWays {
  readonly openPalette: () => void;
  readonly begin: () => Promise<void>;
}

/** The commands that work on every screen. */
export function useShellCommands({ openPalette, begin }: ShellWays): readonly Command[] {
  const { store } = useDesk();
  const { language } = useSettings();
  const notices = useNotices();
  const dispatch = useDispatch();

  const create = async (): Promise<void> => {
    const { newArticle } = await import('../../shared/model/newArticle');
    const id = articleIdSchema.parse(newArticleId());
    const article = newArticle(id, language, new Date().toISOString());
    if (dispatch([{ type: 'article.created', article }], 'New article')) go({ screen: 'article', articleId: id });
  };

  const step = (which: 'undo' | 'redo'): void => {
    // The native menu asks here too; a field that has the focus undoes its own typing.
    if (isTextTarget(document.activeElement)) return void document.execCommand(which);
    const result = store[which]();
    if (!result.ok) notices.warn(result.message);
    else notices.say(`${which === 'undo' ? 'Undid' : 'Redid'}: ${result.value}`);
  };

  return [
    { id: 'article.new', name: 'New article', group: 'Article', key: 'Mod+N', run: create },
    { id: 'page.paste', name: 'Paste a page', group: 'Article', key: 'Mod+Shift+V', run: begin },
    { id: 'article.find', name: 'Find an article', group: 'Article', key: 'Mod+F', run: openPalette },
    {
      id: 'desk.show',
      name: 'Desk: all articles',
      group: 'Go to',
      key: 'Mod+1',
      run: () => go({ screen: 'desk', state: null }),
    },
    ...stateFilters.map(({ state, name }) => ({
      id: `desk.show.${state.replaceAll(' ', '-')}`,
      name: `Desk: ${name.toLowerCase()}`,
      group: 'Go to',
      run: () => go({ screen: 'desk', state }),
    })),
    { id: 'lists.show', name: 'Lists', group: 'Go to', key: 'Mod+2', run: () => go({ screen: 'lists' }) },
    { id: 'photos.show', name: 'Photos', group: 'Go to', key: 'Mod+4', run: () => go({ screen: 'photos' }) },
    { id: 'sources.show', name: 'Sources', group: 'Go to', key: 'Mod+5', run: () => go({ screen: 'sources' }) },
    { id: 'bundles.show', name: 'Bundles', group: 'Go to', key: 'Mod+3', run: () => go({ screen: 'bundles' }) },
    {
      id: 'settings.show',
      name: 'Settings',
      group: 'Go to',
      key: 'Mod+,',
      run: () => go({ screen: 'settings' }),
    },
    {
      // The Bundles screen has its own command of this name, which exports; here it leads there.
      id: 'bundle.export',
      name: 'Export a bundle to a folder…',
      group: 'Bundles',
      key: 'Mod+Shift+E',
      run: () => go({ screen: 'bundles' }),
    },
    {
      id: 'edit.undo',
      name: 'Undo',
      group: 'Edit',
      key: 'Mod+Z',
      enabled: () => isTextTarget(document.activeElement) || store.state.undo.past.length > 0,
      run: () => step('undo'),
    },
    {
      id: 'edit.redo',
      name: 'Redo',
      group: 'Edit',
      key: 'Mod+Shift+Z',
      enabled: () => isTextTarget(document.activeElement) || store.state.undo.future.length > 0,
      run: () => step('redo'),
    },
    {
      id: 'theme.toggle',
      name: 'Switch between light and dark',
      group: 'Window',
      run: () => {
        toggleTheme();
      },
    },
    { id: 'palette.open', name: 'Command palette', group: 'Window', key: 'Mod+K', run: openPalette },
  ];
}
