import type {
  AnyListComparison,
  FieldComparison,
  ValueComparison,
} from '../../../../../shared/compare/articleComparison';
import { fieldNames } from '../../../../../shared/model/fieldNames';
import { sayEmbargo } from '../../../../../shared/model/sayEmbargo';
import { languageName } from '../../../../app/languageName';
import { sentence } from '../../../../components/sentence';
import { ComparedLeadPhoto } from './ComparedLeadPhoto';
import { ComparedText } from './ComparedWords';
import { type Names, type SaidEntry, sayEntries } from './entryWords';
import './ComparedField.css';

export interface ComparedFieldProps {
  readonly comparison: FieldComparison;
  readonly names: Names;
}

/** A field that differs, under its name. */
export function ComparedField({ comparison, names }: ComparedFieldProps) {
  return (
    <div className="compared-field">
      <h3 className="compared-field-name">{fieldNames[comparison.field]}</h3>
      <ComparedFieldValue comparison={comparison} names={names} />
    </div>
  );
}

/** What became of a field, without its name. */
export function ComparedFieldValue({ comparison, names }: ComparedFieldProps) {
  switch (comparison.of) {
    case 'text':
      return (
        <p className="compared-field-text">
          <ComparedText segments={comparison.segments} place={comparison.field} />
        </p>
      );
    case 'value':
      return <ChangedValue comparison={comparison} />;
    case 'photo':
      return <ComparedLeadPhoto lead={comparison.now} comparison={comparison} />;
    default:
      return <ChangedList comparison={comparison} names={names} />;
  }
}

function ChangedValue({ comparison: { field, was, now } }: { readonly comparison: ValueComparison }) {
  return (
    <p data-change={field} className="compared-values">
      {was !== null && (
        <del className="compared-out">
          <span className="visually-hidden">was </span>
          {sayValue(field, was)}
        </del>
      )}
      {was !== null && now !== null && <span aria-hidden>→</span>}
      {now !== null && (
        <ins className="compared-in">
          <span className="visually-hidden">now </span>
          {sayValue(field, now)}
        </ins>
      )}
      {now === null && <span className="soft">none any more</span>}
    </p>
  );
}

function sayValue(field: ValueComparison['field'], value: string): string {
  switch (field) {
    case 'state':
      return sentence(value);
    case 'language':
      return languageName(value);
    case 'embargo':
      return sayEmbargo(value, new Date().toISOString());
    default:
      return value;
  }
}

interface ChangedListProps {
  readonly comparison: AnyListComparison;
  readonly names: Names;
}

function ChangedList({ comparison, names }: ChangedListProps) {
  return (
    <ul data-change={comparison.field} className="compared-chips">
      {sayEntries(comparison, names).map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same
        <li key={index} className="compared-chip">
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry: { is, words, was } }: { readonly entry: SaidEntry }) {
  switch (is) {
    case 'inserted':
      return (
        <ins className="compared-in">
          <span aria-hidden>+ </span>
          <span className="visually-hidden">put in: </span>
          {words}
        </ins>
      );
    case 'deleted':
      return (
        <del className="compared-out">
          <span aria-hidden>− </span>
          <span className="visually-hidden">taken out: </span>
          {words}
        </del>
      );
    case 'changed':
      return (
        <>
          <del className="compared-out">{was}</del> <ins className="compared-in">{words}</ins>
        </>
      );
    case 'moved':
      return (
        <span className="compared-form">
          {words} <span className="soft">(moved)</span>
        </span>
      );
    default:
      return words;
  }
}
