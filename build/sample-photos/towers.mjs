import {
  across,
  band,
  blur,
  dice,
  down,
  each,
  glow,
  grass,
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

/** Cooling towers on a plain, and a snow mountain with two summits behind them. */
export function towers() {
  const roll = dice(67);
  const tower = (x, foot, size, lit) => {
    return `<g transform="translate(${x} ${foot}) scale(${size})"><path fill="url(#${lit})"
      d="M-88,0C-62,-96 -52,-150 -52,-196C-52,-220 -56,-240 -60,-258H60C56,-240 52,-220 52,-196C52,-150 62,-96 88,0Z"/>
      <ellipse cy="-258" rx="60" ry="9" fill="#6f6a74"/><ellipse cy="-256" rx="55" ry="6.5" fill="#453f4a"/>
      ${each(19, (leg) =>
        path(
          [
            [-86 + leg * 9.5, 0],
            [-90 + leg * 10, 16],
          ],
          '#7b7078',
          3,
        ),
      )}</g>`;
  };
  const steam = (x, y, size) =>
    each(30, (index) => {
      const up = index / 30;
      const drift = 20 * up + 250 * up ** 1.7 + (roll() - 0.5) * 46 * (0.4 + up);
      const lift = 230 * up + (roll() - 0.5) * 30;
      const tone = mixed('#ffe9d6', '#cdb7bf', roll() * 0.8);
      return shape`<ellipse cx="${x + size * drift}" cy="${y - size * lift}" rx="${size * (34 + 74 * up)}"
        ry="${size * (24 + 44 * up)}" fill="${tone}" opacity="${String(0.42 - 0.36 * up)}"/>`;
    });
  const groves = [-40, 60, 420, 610, 700, 905, 1120, 1200, 1330, 1440, 1600, 1650];
  const poplars = (count, foot, tall, fill) =>
    `<path fill="${fill}" d="${each(count, () => {
      const [x, high] = [
        groves[Math.floor(roll() * groves.length)] + 190 * (roll() - 0.5),
        tall * (0.4 + 0.8 * roll() ** 2),
      ];
      const wide = high * 0.13;
      return shape`M${x},${foot}C${x - wide},${foot - high * 0.3} ${x - wide * 0.7},${foot - high * 0.8} ${x},${foot - high}
        C${x + wide * 0.7},${foot - high * 0.8} ${x + wide},${foot - high * 0.3} ${x},${foot}Z`;
    })}"/>`;
  const furrows = range(44)
    .map((index) => {
      const x = (index - 22) * 150;
      return `<polygon points="${line([
        [800 + x * 0.1, 772],
        [800 + x * 0.1 + 3, 772],
        [800 + x + 70, 1080],
        [800 + x, 1080],
      ])}"/>`;
    })
    .join('');
  return `<defs>${down('sky', '#7d8fb2', '#b9b3c2 .26', '#ecc9b8 .48', '#f9dcbd .62')}
    ${down('massif', '#fff6ee 0', '#f3dcd6 .16', '#b3a3b6 .36', '#c7b1b8 .7')}
    ${down('hill', '#a391a6', '#d8b9b0 .2')}${down('haze', '#f7d9c0 0 0', '#f7d9c0 1 .85')}
    ${across('lit', '#f7e3cf', '#cdb7b2 .4', '#7d7080 .8', '#6a6072')}
    ${across('dim', '#ecd3c2', '#c4aeb0 .4', '#97889a')}
    ${down('field', '#b39a72', '#8b7a52 .2', '#5d5738 .6', '#2f2e22')}${rough('rock', '.006 .011', 12, 215, 15, 48)}
    ${rough('soil', '.02 .12', 2, 230, 5, 58)}
    ${streaks('cloud', '.0017 .01', '#fff3ea', 0.5, 83, 3)}${blur('soft', 9)}</defs>
    ${sheet('url(#sky)')}${glow(150, 560, 800, '#ffe3c0', 0.9, 0.7)}
    ${band(0, 520, '#fff', 'filter="url(#cloud)" opacity=".65"')}
    ${ridge(14, {
      base: 742,
      rise: 96,
      waves: 4.6,
      summits: [
        [1140, 400, 640],
        [1035, 345, 560],
        [560, 190, 300],
      ],
      fill: 'url(#massif)',
      more: 'filter="url(#rock)"',
    })}
    ${ridge(19, { base: 740, rise: 42, waves: 3, fill: 'url(#hill)' })}${band(560, 200, 'url(#haze)')}
    ${tower(830, 762, 0.72, 'dim')}${tower(985, 764, 0.74, 'dim')}<g filter="url(#soft)">${steam(500, 506, 0.95)}</g>
    ${tower(500, 768, 1, 'lit')}${tower(290, 770, 1.02, 'lit')}<g filter="url(#soft)">${steam(290, 500, 0.8)}</g>
    <path d="M600,768V716H660V690H760V716H820V768Z" fill="#8f8490"/><path d="M690,690V610H704V690Z" fill="#8f8490"/>
    <path d="M600,716H660M660,690H760" stroke="#f4dcc8" stroke-width="2"/>
    ${poplars(240, 778, 46, '#857768')}${band(770, 297, 'url(#field)', 'filter="url(#soil)"')}<g fill="#2f2a1c"
    opacity=".22">${furrows}</g>${glow(150, 780, 640, '#ffe0b0', 0.6, 0.22)}
    ${poplars(150, 796, 84, '#55513f')}
    ${grass(21, 700, { from: -80, to: 1680, y: 1050, tall: 110, lean: 60, fill: '#232318' })}`;
}
