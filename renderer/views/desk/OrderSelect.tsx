import { type ArticleOrder, articleOrders } from '../../../shared/model/articleQuery';
import { Select } from '../../components/Select';
import { orderNames } from './deskSearch';

export interface OrderSelectProps {
  readonly order: ArticleOrder;
  readonly onChange: (order: ArticleOrder) => void;
}

const orders = articleOrders.map((id) => ({ id, label: orderNames[id] }));

/** In what order the articles stand. */
export function OrderSelect({ order, onChange }: OrderSelectProps) {
  return <Select label="Order" hidesLabel options={orders} value={order} onChange={onChange} className="desk-order" />;
}
