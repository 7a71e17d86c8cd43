import {
  across,
  band,
  blur,
  dice,
  down,
  each,
  glow,
  grass,
  range,
  ridge,
  round,
  shape,
  sheet,
  streaks,
} from './drawing.mjs';

/** Ripe wheat in low sun, with the silos of a grain store far behind. */
export function wheat() {
  const roll = dice(17);
  const awn = (x, y, out, lit) => `<path d="M${x},${y}Q${x + out * 0.35},${y - 70} ${x + out},${y - 150}"
    stroke="${lit}" stroke-width="1.2" fill="none" opacity=".75"/>`;
  const grain = (x, y, turn, fill) => `<path transform="translate(${x} ${y}) rotate(${turn})"
    d="M0,13C-9,9 -10,-6 0,-21C10,-6 9,9 0,13Z" fill="${fill}"/>`;
  const ear = (fill, lit) => {
    const rows = range(10).map((row) => [row, -17 * row]);
    const awns = rows.map(([row, y]) => [
      awn(-8, y, -26 - row * 2, lit),
      awn(8, y, 26 + row * 2, lit),
      awn(0, y - 20, row * 3 - 14, lit),
    ]);
    const grains = rows.map(([, y]) => [grain(-9, y, -24, fill), grain(9, y - 4, 24, fill), grain(0, y - 8, 0, fill)]);
    return [...awns, ...grains.reverse(), grain(0, -178, 0, fill)].flat().join('');
  };
  const stalk = (name, x, foot, tipX, tipY, size, colour) => {
    const turn = round((Math.atan2(tipX - x, (foot - tipY) * 0.42) * 180) / Math.PI);
    const pen = shape`M${x},${foot}Q${x},${tipY + (foot - tipY) * 0.42} ${tipX},${tipY}`;
    return `<path d="${pen}" stroke="${colour}" stroke-width="${5.5 * size}" fill="none"/>
      <use href="#${name}" transform="${shape`translate(${tipX} ${tipY}) rotate(${turn})`} scale(${size})"/>`;
  };
  const crop = (name, count, foot, tall, size, colour) =>
    each(count, () => {
      const x = -60 + 1720 * roll();
      return stalk(
        name,
        x,
        foot,
        x + (roll() - 0.35) * 110 * size,
        foot - tall * (0.8 + 0.35 * roll()),
        round(size * (85 + 30 * roll())) / 100,
        colour,
      );
    });
  const silo = (x, wide, tall) =>
    `<path d="M${x},600V${560 - tall}l${wide / 2},${-wide * 0.3}l${wide / 2},${wide * 0.3}V600Z"/>`;
  const nearest = [
    [960, 890, 500, 1.4],
    [1090, 1120, 395, 1.7],
    [1260, 1330, 560, 1.4],
    [1380, 1470, 450, 1.6],
    [800, 690, 660, 1.2],
    [1540, 1600, 680, 1.35],
    [1180, 1200, 760, 1.2],
  ];
  return `<defs>${down('sky', '#7394ad', '#b9c3bd .26', '#f0d7a6 .46', '#ffeabf .54')}
    ${down('field', '#f0cd88', '#cb9a49 .2', '#7a5220 .7', '#3f270b')}
    ${across('husk', '#ffe7ae', '#d9a24c .3', '#9a6722 .62', '#f0c271')}
    ${across('pale', '#ffe9b4', '#dcae5e .5', '#f6d591')}${across('shade', '#c98f3e', '#6b430f .5', '#b98136')}
    ${streaks('cloud', '.002 .012', '#fff4de', 0.48, 5, 3)}${blur('far', 2.2)}${blur('mid', 5)}${blur('close', 18)}
    <g id="sharp">${ear('url(#husk)', '#ffe6ac')}</g><g id="bright">${ear('url(#pale)', '#fff0c4')}</g><g id="dark">
    ${ear('url(#shade)', '#b98136')}</g></defs>
    ${sheet('url(#sky)')}${glow(560, 500, 860, '#fff1c9', 1, 0.7)}
    ${band(0, 540, '#fff', 'filter="url(#cloud)" opacity=".7"')}
    ${glow(560, 505, 190, '#fffdf2', 1)}<circle cx="560" cy="505" r="36" fill="#fffef8"/>
    ${ridge(77, { base: 580, rise: 26, waves: 3, fill: '#dcbd90', more: 'opacity=".8"' })}
    <g fill="#b89e80" opacity=".9" filter="url(#far)">${[120, 166, 212, 258].map((x) => silo(x, 44, 70)).join('')}
    ${silo(310, 30, 130)}${silo(344, 60, 50)}</g>
    ${band(566, 501, 'url(#field)')}${glow(560, 590, 760, '#ffe9b0', 0.85, 0.3)}
    <g filter="url(#far)">${grass(2, 1500, { from: -60, to: 1660, y: 600, tall: 44, lean: 22, fill: '#e3b968' })}
    ${grass(12, 1500, { from: -60, to: 1660, y: 650, tall: 70, lean: 34, fill: '#d3a350' })}</g>
    <g filter="url(#mid)">${crop('bright', 150, 760, 150, 0.36, '#c6953f')}
    ${grass(3, 900, { from: -60, to: 1660, y: 800, tall: 130, lean: 50, fill: '#b98838' })}
    ${crop('bright', 90, 900, 230, 0.55, '#b58435')}
    ${grass(4, 700, { from: -60, to: 1660, y: 960, tall: 200, lean: 70, fill: '#8f6323' })}</g>
    <g filter="url(#far)">${crop('sharp', 34, 1120, 330, 0.85, '#9a6c28')}
    ${grass(5, 420, { from: -60, to: 1660, y: 1090, tall: 280, lean: 90, fill: '#6b4617' })}</g>
    ${nearest.map(([x, tipX, tipY, size]) => stalk('sharp', x, 1130, tipX, tipY, size, '#b98739')).join('')}
    <g filter="url(#close)">${stalk('dark', 60, 1180, -10, 640, 2.6, '#6d4818')}
    ${stalk('dark', 1610, 1180, 1640, 800, 2.6, '#6d4818')}</g>
    ${glow(560, 505, 980, '#ffe6ac', 0.35)}`;
}
