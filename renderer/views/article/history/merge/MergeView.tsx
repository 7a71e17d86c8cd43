import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { changesBetween } from '../../../../../shared/changes/changesBetween';
import type { ArticleMerge, MergeChoices } from '../../../../../shared/compare/articleMerge';
import { chooseMerge } from '../../../../../shared/compare/chooseMerge';
import type { OutsideEdit } from '../../../../../shared/contract/revisions';
import { sayMoment } from '../../../../../shared/contract/sayMoment';
import { useCommands } from '../../../../commands/useCommands';
import { Button } from '../../../../components/Button';
import { EmptyState } from '../../../../components/EmptyState';
import { IconButton } from '../../../../components/IconButton';
import { useDesk } from '../../../../state/DeskContext';
import { useNotices } from '../../../../state/NoticesContext';
import { useArticle } from '../../OpenArticle';
import { useChanges } from '../compare/useChanges';
import { useNames } from '../compare/useNames';
import { useHistoryDesk } from '../HistoryDesk';
import { withFreeSlug } from '../withFreeSlug';
import { MergeSheet } from './MergeSheet';
import { choiceOf, layMerge, leftToChoose, partsOf, withChoice } from './mergeParts';
import { useOutsideEdit } from './OutsideEditContext';
import { placeOfPart } from './placeOfPart';
import './Merge.css';
import '../compare/Comparison.css';

/** What another program wrote into the article's file beside what stands here, in the place of the sheet. */
export function MergeView() {
  const { edit } = useOutsideEdit();
  const { close } = useHistoryDesk();
  const ours = useArticle((article) => article);
  const merge = useMemo(() => edit && layMerge(edit, ours), [edit, ours]);
  if (!edit || !merge) {
    return (
      <EmptyState
        title="There is nothing to merge any more"
        actions={<Button onPress={close}>Back to the article</Button>}
      >
        The other file was settled elsewhere.
      </EmptyState>
    );
  }
  return <MergePage edit={edit} merge={merge} />;
}

interface MergePageProps {
  readonly edit: OutsideEdit;
  readonly merge: ArticleMerge;
}

function MergePage({ edit, merge }: MergePageProps) {
  const { bridge } = useDesk();
  const notices = useNotices();
  const { settle } = useOutsideEdit();
  const { close } = useHistoryDesk();
  const page = useRef<HTMLDivElement>(null);
  /** Choices are about regions of this merge: another one begins anew. */
  const [decided, setDecided] = useState<{ readonly merge: ArticleMerge; readonly choices: MergeChoices }>();
  const choices = decided?.merge === merge ? decided.choices : none;
  const parts = useMemo(() => partsOf(merge), [merge]);
  const left = leftToChoose(parts, choices);
  const undecided = parts.filter((part) => choiceOf(part, choices) === null);
  const stops = (undecided.length > 0 ? undecided : parts).map(placeOfPart);
  const { go } = useChanges(stops, page);
  const names = useNames(merge.ours, merge.theirs);

  const end = async (take: boolean): Promise<void> => {
    const chosen = take ? chooseMerge(merge, choices) : merge.ours;
    const target = await withFreeSlug({ bridge, notices }, merge.ours, chosen);
    if (await settle(changesBetween(merge.ours, target, { withState: true }))) close();
  };
  useCommands([
    { id: 'comparison.next', name: 'Next part to choose', group: 'Merge', key: 'F7', run: () => go(1) },
    { id: 'comparison.previous', name: 'Previous part to choose', group: 'Merge', key: 'Shift+F7', run: () => go(-1) },
    { id: 'comparison.close', name: 'Decide later', group: 'Merge', key: 'Escape', run: close },
  ]);

  return (
    <section aria-label="Merge with the file of another program" className="comparison">
      <header className="comparison-bar">
        <div className="comparison-row">
          <h2 className="comparison-heading">
            The file as another program left it <span className="soft">{sayMoment(edit.at, new Date())}</span>
          </h2>
          <div className="comparison-actions">
            <Button onPress={() => void end(false)}>Keep mine</Button>
            <Button look="primary" isDisabled={left > 0} onPress={() => void end(true)}>
              Take it over
            </Button>
            <IconButton name="Decide later" icon={X} keys="Escape" onPress={close} />
          </div>
        </div>
        <div className="comparison-row">
          <p role="status" aria-label="Left to choose" className="comparison-count">
            {sayLeft(left, parts.length)}
          </p>
          <div className="comparison-steps">
            <IconButton name="Previous part to choose" icon={ChevronUp} keys="Shift+F7" onPress={() => go(-1)} />
            <IconButton name="Next part to choose" icon={ChevronDown} keys="F7" onPress={() => go(1)} />
          </div>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={page} className="article-scroll comparison-page" aria-label="Merged article" tabIndex={0}>
        <MergeSheet
          merge={merge}
          choices={choices}
          names={names}
          onChoose={(part, choice) => setDecided({ merge, choices: withChoice(choices, part, choice) })}
        />
      </section>
    </section>
  );
}

const none: MergeChoices = {};

function sayLeft(left: number, parts: number): string {
  if (left > 0) return `${left} left to choose`;
  return parts === 0 ? 'Both say the same' : 'This is what the article becomes';
}
