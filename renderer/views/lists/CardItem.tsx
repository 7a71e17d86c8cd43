import { memo } from 'react';
import { GridListItem } from 'react-aria-components/GridList';
import type { CardRow } from '../../../shared/lists/cardRows';
import { classes } from '../../components/classes';
import { CardFace } from './CardFace';

/** A card on a list, as something that can be focused and dragged. */
export const CardItem = memo(function CardItem({ row }: { readonly row: CardRow }) {
  const mustBeMended = row.findings.some(({ level }) => level === 'must');
  return (
    <GridListItem
      id={row.id}
      value={row}
      textValue={row.title}
      className={classes('card', mustBeMended && 'card-must')}
    >
      <CardFace row={row} />
    </GridListItem>
  );
});
