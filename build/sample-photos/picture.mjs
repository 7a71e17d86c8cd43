import { edge, filter, height, noise, sheet, width } from './drawing.mjs';

const grey = '<feColorMatrix values="1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 0 0 0 0 1"/>';
/** What all pictures share: darker corners, and the grain of a film. */
const finish = `${filter('grain', noise('.85', 2, 5) + grey)}
  <radialGradient id="corners" cx=".5" cy=".46" r=".78"><stop offset=".55" stop-color="#0b0d14" stop-opacity="0"/>
  <stop offset="1" stop-color="#0b0d14" stop-opacity=".3"/></radialGradient>
  ${sheet('url(#corners)')}
  ${sheet('#808080', 'filter="url(#grain)" opacity=".3" style="mix-blend-mode:soft-light"')}`;

/** A drawing as a whole SVG, wider than the picture by an edge on either side, and the part that is the picture. */
export function picture(drawing) {
  const frame = `viewBox="${-edge} 0 ${width + 2 * edge} ${height}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${drawing}${finish}</svg>`,
    crop: { left: edge, top: 0, width, height },
  };
}
