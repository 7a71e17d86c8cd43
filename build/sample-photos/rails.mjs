import {
  band,
  down,
  each,
  glow,
  grass,
  height,
  line,
  mixed,
  path,
  range,
  ridge,
  rough,
  shape,
  sheet,
  streaks,
} from './drawing.mjs';

/** A railway line over the steppe at sunset. */
export function rails() {
  const [farX, farY] = [930, 584];
  const spot = (side, near) => [farX + (side - 200) * near, farY + (height + 30 - farY) * near];
  const rail = (side, half) =>
    line([spot(side - half, 0.004), spot(side + half, 0.004), spot(side + half, 1.1), spot(side - half, 1.1)]);
  const sleepers = range(110).map((index) => {
    const [far, near] = [1 / (1 + index * 0.16), 1 / (0.94 + index * 0.16)];
    const edges = [spot(-480, far), spot(480, far), spot(480, near), spot(-480, near)];
    return `<polygon points="${line(edges)}" fill="${mixed('#c99a7c', '#3a2f2f', Math.min(1, far * 2.4))}"/>`;
  });
  const poles = range(16).map((index) => 1 / (0.62 + index * 0.92));
  const top = (near, arm = 0) => [farX + (arm - 1060) * near, farY - 240 * near];
  const wire = (arm) =>
    each(15, (index) => {
      const [[x1, y1], [x2, y2]] = [top(poles[index], arm), top(poles[index + 1], arm)];
      const sag = (y1 + y2) / 2 + 44 * poles[index + 1];
      return shape`M${x1},${y1}Q${(x1 + x2) / 2},${sag} ${x2},${y2}`;
    });
  return `<defs>${down('sky', '#3d5378', '#6f7d9c .18', '#b79c9f .36', '#f0c096 .48', '#fbe0ae .55')}
    ${down('ground', '#d9a877', '#a07a5a .14', '#574637 .55', '#2a2320')}
    ${down('bed', '#d3a583', '#8a7163 .25', '#40383a .8')}
    ${down('steel', '#fff4d8', '#f0c6a0 .3', '#8f8488 .7', '#5c5a63')}${down('hill', '#a98896', '#e0b59a .1')}
    ${streaks('cloud', '.0016 .012', '#ffdcb8', 0.48, 12, 4)}${streaks('dark', '.0014 .009', '#48567a', 0.48, 44, 3)}
    ${streaks('tufts', '.004 .05', '#3a2c22', 0.5, 8, 3)}
    ${rough('stones', '.1 .14', 2.4, 290, 7, 55)}</defs>
    ${sheet('url(#sky)')}${glow(1010, 575, 760, '#ffcf8c', 0.95, 0.6)}
    ${band(0, 560, '#fff', 'filter="url(#dark)" opacity=".6"')}
    ${band(0, 575, '#fff', 'filter="url(#cloud)" opacity=".7"')}
    ${glow(1010, 560, 240, '#fff3cf', 1)}<circle cx="1010" cy="562" r="27" fill="#fffbee"/>
    ${ridge(31, { base: 590, rise: 46, waves: 3, summits: [[330, 40, 480]], fill: 'url(#hill)' })}
    ${band(582, 485, 'url(#ground)')}${band(590, 477, '#fff', 'filter="url(#tufts)" opacity=".5"')}
    ${glow(1010, 660, 660, '#ffc686', 0.7, 0.11)}
    <g filter="url(#stones)"><polygon points="${rail(0, 700)}" fill="url(#bed)"/></g>${sleepers.reverse().join('')}
    ${[-290, 290]
      .map(
        (side) => `<polygon points="${rail(side, 27)}" fill="#2b2427"/>
    <polygon points="${rail(side - 4, 15)}" fill="url(#steel)"/>`,
      )
      .join('')}
    ${poles
      .map(
        (near) =>
          path(
            [
              [top(near)[0], farY + 250 * near],
              [top(near)[0], top(near)[1] - 14 * near],
            ],
            '#33292b',
            13 * near,
          ) + path([top(near, -80), top(near, 80)], '#33292b', 8 * near),
      )
      .join('')}
    <path d="${wire(-72)}${wire(72)}" fill="none" stroke="#33292b" stroke-width="1.5"/>
    ${grass(8, 420, { from: 1130, to: 1700, y: 1062, tall: 120, lean: 80, fill: '#221a18' })}`;
}
