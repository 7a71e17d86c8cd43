import { hostOf } from '../../shared/model/providerOf';
import './BodyCopy.css';

export interface EmbedCardProps {
  readonly href: string;
  /** Its title and who offers it; empty where they are not known. */
  readonly title: string;
  readonly provider: string;
}

/** What is embedded, as copy shows it: who offers it, its title, and where it leads. Nothing of it is loaded. */
export function EmbedCard({ href, title, provider }: EmbedCardProps) {
  const host = hostOf(href);
  return (
    <div className="embed" title={href}>
      <span className="embed-provider">{provider || host}</span>
      <span className="embed-title">{title || href}</span>
      <span className="embed-host">{host}</span>
    </div>
  );
}
