import { Tabs } from '../../../components/Tabs';
import { HistoryTab } from '../history/timeline/HistoryTab';
import { NotesTab } from '../notes/NotesTab';
import { AboutTab } from './AboutTab';
import { PhotoTab } from './PhotoTab';
import { RelatedTab } from './RelatedTab';
import { SourcesTab } from './SourcesTab';
import './Inspector.css';

export type InspectorTab = 'about' | 'sources' | 'photo' | 'related' | 'notes' | 'history';

export interface InspectorProps {
  readonly tab: InspectorTab;
  readonly onTab: (tab: InspectorTab) => void;
}

/** What is known of the article besides its words. */
export function Inspector({ tab, onTab }: InspectorProps) {
  return (
    <aside className="inspector" aria-label="Inspector">
      <Tabs
        label="Inspector"
        selected={tab}
        onSelect={onTab}
        className="inspector-tabs"
        tabs={[
          { id: 'about', label: 'About', content: <AboutTab /> },
          { id: 'sources', label: 'Sources', content: <SourcesTab /> },
          { id: 'photo', label: 'Photo', content: <PhotoTab /> },
          { id: 'related', label: 'Related', content: <RelatedTab /> },
          { id: 'notes', label: 'Notes', content: <NotesTab /> },
          { id: 'history', label: 'History', content: <HistoryTab /> },
        ]}
      />
    </aside>
  );
}
