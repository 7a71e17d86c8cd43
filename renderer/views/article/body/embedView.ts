import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { hostOf } from '../../../../shared/model/providerOf';

/** A card for what is embedded: who offers it, its title, and where it leads. Nothing of it is loaded. */
export function embedView(askEmbed: (at: number) => void): NodeViewConstructor {
  return (first, view, getPos): NodeView => {
    const dom = document.createElement('aside');
    dom.className = 'embed';
    const [provider, title, host] = ['embed-provider', 'embed-title', 'embed-host'].map((name) => {
      const line = document.createElement('span');
      line.className = name;
      dom.append(line);
      return line;
    });
    const draw = ({ attrs }: Node): void => {
      const href = String(attrs.href);
      if (provider) provider.textContent = String(attrs.provider) || hostOf(href);
      if (title) title.textContent = String(attrs.title) || href;
      if (host) host.textContent = hostOf(href);
      dom.title = href;
    };
    draw(first);
    dom.addEventListener('dblclick', () => {
      const at = getPos();
      if (at !== undefined && view.editable) askEmbed(at);
    });
    return {
      dom,
      update(next) {
        if (next.type !== first.type) return false;
        draw(next);
        return true;
      },
      ignoreMutation: () => true,
    };
  };
}
