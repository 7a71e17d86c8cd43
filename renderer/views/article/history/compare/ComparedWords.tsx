import { Fragment, type ReactNode } from 'react';
import type { PlainSegment } from '../../../../../shared/compare/articleComparison';
import type { BodyMark, InlineSegment, Segment } from '../../../../../shared/compare/bodyComparison';
import { classes } from '../../../../components/classes';
import { sayMarks } from './markWords';
import { inWords, type Place } from './places';
import { runsOf } from './runs';
import './ComparedWords.css';

interface WordsProps<AnySegment> {
  readonly segments: readonly AnySegment[];
  /** Where the words stand; null where they came, went or moved as a whole, which is said of what they stand in. */
  readonly place: Place | null;
}

/** Words of a body, with what came and went among them. */
export function ComparedWords({ segments, place }: WordsProps<Segment>) {
  return drawRuns(segments, place, drawSegment);
}

/** The same of a plain text. */
export function ComparedText({ segments, place }: WordsProps<PlainSegment>) {
  return drawRuns(segments, place, ({ is, text }, isSaid) => (
    <Stretch is={is} isSaid={isSaid}>
      {text}
    </Stretch>
  ));
}

type Draw<AnySegment> = (segment: AnySegment, isSaid: boolean) => ReactNode;

function drawRuns<AnySegment extends { readonly is: string }>(
  segments: readonly AnySegment[],
  place: Place | null,
  draw: Draw<AnySegment>,
): ReactNode {
  return runsOf(segments).map((run, index) => {
    const drawn = run.segments.map((segment, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: its place is the only name that a segment has
      <Fragment key={at}>{draw(segment, place !== null)}</Fragment>
    ));
    return place === null || run.is === 'same' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same is true of a run
      <Fragment key={index}>{drawn}</Fragment>
    ) : (
      <span key={inWords(place, index)} data-change={inWords(place, index)} className="compared-run">
        {drawn}
      </span>
    );
  });
}

interface StretchProps {
  readonly is: 'same' | 'inserted' | 'deleted';
  /** Whether it must be said here that it came or went, for those who do not see it. */
  readonly isSaid: boolean;
  readonly children: ReactNode;
}

function Stretch({ is, isSaid, children }: StretchProps) {
  switch (is) {
    case 'inserted':
      return (
        <ins className="compared-in">
          {isSaid && <span className="visually-hidden"> [put in: </span>}
          {children}
          {isSaid && <span className="visually-hidden">] </span>}
        </ins>
      );
    case 'deleted':
      return (
        <del className="compared-out">
          {isSaid && <span className="visually-hidden"> [taken out: </span>}
          {children}
          {isSaid && <span className="visually-hidden">] </span>}
        </del>
      );
    default:
      return children;
  }
}

function drawSegment(segment: Segment, isSaid: boolean): ReactNode {
  if (segment.of === 'inline') return <Thing segment={segment} isSaid={isSaid} />;
  const words = withMarks(segment.text, segment.marks);
  if (segment.is !== 'reformatted') {
    return (
      <Stretch is={segment.is} isSaid={isSaid}>
        {words}
      </Stretch>
    );
  }
  return <Reformatted said={sayMarks(segment.marksBefore, segment.marks)}>{words}</Reformatted>;
}

function Reformatted({ said, children }: { readonly said: string; readonly children: ReactNode }) {
  return (
    <span className="compared-form" title={said}>
      {children}
      <span className="visually-hidden"> ({said}) </span>
    </span>
  );
}

function withMarks(words: ReactNode, marks: readonly BodyMark[]): ReactNode {
  return marks.reduce<ReactNode>(marked, words);
}

/** A link is shown as one and leads nowhere: pressing it would leave the desk. */
function marked(inner: ReactNode, { type, attrs }: BodyMark): ReactNode {
  switch (type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'superscript':
      return <sup>{inner}</sup>;
    case 'link':
      return (
        <span className="copy-link" title={String(attrs?.href)}>
          {inner}
        </span>
      );
    default:
      return inner;
  }
}

interface ThingProps {
  readonly segment: InlineSegment;
  readonly isSaid: boolean;
}

/** A line break, of which a mark is shown where one came or went, or a footnote: its number, and its words said. */
function Thing({ segment: { is, face, before, marks, segments }, isSaid }: ThingProps) {
  const isGone = is === 'deleted';
  const isStretch = is === 'inserted' || isGone;
  if (face.type === 'hard_break') {
    return (
      <>
        {isStretch && (
          <Stretch is={is} isSaid={isSaid}>
            <span aria-hidden>↵</span>
            <span className="visually-hidden">line break</span>
          </Stretch>
        )}
        {!isGone && <br />}
      </>
    );
  }
  const words = withMarks(
    <span className={classes('footnote', isGone && 'compared-footnote-gone')}>
      <span className="footnote-number" aria-hidden />
      <span className="visually-hidden">
        {' [footnote: '}
        {segments.map((segment, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: its place is the only name that a segment has
          <Fragment key={index}>{drawSegment(segment, isSaid && !isStretch)}</Fragment>
        ))}
        {'] '}
      </span>
    </span>,
    marks,
  );
  if (isStretch) {
    return (
      <Stretch is={is} isSaid={isSaid}>
        {words}
      </Stretch>
    );
  }
  const said = before ? sayMarks(before.marks, marks) : '';
  return said === '' ? words : <Reformatted said={said}>{words}</Reformatted>;
}
