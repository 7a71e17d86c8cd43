import { ArrowDownUp } from 'lucide-react';

/** What the marks of a comparison mean. */
export function Legend() {
  return (
    <ul aria-label="Legend" className="comparison-legend">
      <li>
        <ins className="compared-in">put in</ins>
      </li>
      <li>
        <del className="compared-out">taken out</del>
      </li>
      <li className="comparison-legend-move">
        <ArrowDownUp size={12} strokeWidth={2} aria-hidden /> moved
      </li>
      <li>
        <span className="compared-form">set otherwise</span>
      </li>
    </ul>
  );
}
