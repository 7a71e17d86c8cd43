import { band, dice, down, each, glow, mirrored, path, range, ridge, ripple, sheet, streaks } from './drawing.mjs';

/** A quay with cranes, containers and a ship at dusk. */
export function port() {
  const roll = dice(29);
  const quay = 742;
  const lattice = (x1, y1, x2, y2, deep, colour) => {
    const [long, count] = [Math.hypot(x2 - x1, y2 - y1), Math.round(Math.hypot(x2 - x1, y2 - y1) / deep)];
    const [alongX, alongY] = [(x2 - x1) / long, (y2 - y1) / long];
    const web = range(count + 1).map((step) => {
      const [at, off] = [(long * step) / count, (step % 2) * deep * (1 - (0.75 * step) / count)];
      return [x1 + alongX * at + alongY * off, y1 + alongY * at - alongX * off];
    });
    const rim = [
      [x1 + alongY * deep, y1 - alongX * deep],
      [x2 + alongY * deep * 0.25, y2 - alongX * deep * 0.25],
    ];
    return (
      path(
        [
          [x1, y1],
          [x2, y2],
        ],
        colour,
        4,
      ) +
      path(rim, colour, 3) +
      path(web, colour, 2)
    );
  };
  const crane = (x, size, tipX, tipY, colour) => `<g transform="translate(${x} ${quay - 4}) scale(${size})">
    ${path(
      [
        [-62, 0],
        [-36, -150],
      ],
      colour,
      9,
    )}${path(
      [
        [62, 0],
        [36, -150],
      ],
      colour,
      9,
    )}
    ${path(
      [
        [-54, -52],
        [54, -52],
      ],
      colour,
      5,
    )}${path(
      [
        [-54, -52],
        [38, -140],
      ],
      colour,
      3,
    )}
    <path d="M-50,-150H50V-164H-50ZM-58,-166H40V-222H-58ZM42,-168H72V-206H52L42,-196Z" fill="${colour}"/>
    ${path(
      [
        [-44, -220],
        [-8, -372],
        [20, -220],
      ],
      colour,
      6,
    )}
    ${lattice(30, -190, tipX, tipY, 15, colour)}${path(
      [
        [-8, -372],
        [tipX, tipY],
      ],
      colour,
      1.6,
    )}
    ${path(
      [
        [-8, -372],
        [tipX * 0.55, tipY * 0.55 - 84],
      ],
      colour,
      1.6,
    )}
    ${path(
      [
        [tipX, tipY],
        [tipX, -120],
      ],
      colour,
      1.4,
    )}<rect x="${tipX - 7}" y="-122" width="14" height="16"
    fill="${colour}"/></g>`;
  const stack = (from, to, rows, tones) =>
    each(Math.floor((to - from) / 62), (column) =>
      each(Math.ceil(rows * (0.45 + 0.55 * roll())), (row) => {
        const tone = tones[Math.floor(roll() * tones.length)];
        return `<rect x="${from + column * 62}" y="${quay - 30 - row * 25}" width="60" height="24" fill="${tone}"/>
    <path d="M${from + column * 62},${quay - 30 - row * 25}h60" stroke="#f2b48c" stroke-opacity=".35"
    stroke-width="1.5"/>`;
      }),
    );
  const ship = `<path d="M96,646H170V600H196V570H268V600H300V646H700L742,640L712,742H120Z" fill="#2b3244"/>
    <path d="M206,570V520H236V570Z" fill="#7c3f3a"/>
    <path d="M100,690H726L712,742H120Z" fill="#4b2c33"/><path d="M330,646V618H690V646Z" fill="#3a4256"/>
    ${path(
      [
        [640, 618],
        [640, 540],
      ],
      '#2b3244',
      4,
    )}
    ${each(9, (index) => `<rect x="${182 + index * 12}" y="${612}" width="6" height="6" fill="#ffd79b"/>`)}
    ${each(5, (index) => `<rect x="${204 + index * 12}" y="582" width="6" height="6" fill="#ffd79b"/>`)}`;
  const lamps = [
    [770, 560],
    [1130, 548],
    [1508, 560],
  ];
  const land = `${sheet('url(#sky)')}${glow(1010, 660, 900, '#ffb98a', 0.95, 0.62)}
    ${band(0, 660, '#fff', 'filter="url(#dark)" opacity=".55"')}
    ${band(0, 690, '#fff', 'filter="url(#cloud)" opacity=".6"')}<circle cx="1010" cy="612" r="46" fill="#ffe3bd"/>
    ${glow(1010, 612, 170, '#fff0d6', 0.9)}
    ${ridge(88, { base: 722, rise: 60, waves: 2.6, fill: 'url(#hill)' })}${crane(640, 0.8, 190, -430, '#6d6078')}
    ${crane(890, 0.95, 250, -410, '#4d4760')}${stack(1010, 1700, 3, ['#5d4a5c', '#6b4a52', '#47506a', '#565a70'])}
    ${crane(1190, 1.12, 170, -440, '#33324a')}${crane(1490, 1.4, -250, -370, '#262839')}
    ${stack(1240, 1700, 4, ['#2f3348', '#5a3540', '#33435c', '#493a4a'])}
    ${band(quay - 6, 30, '#20222f')}${ship}
    ${lamps
      .map(
        ([x, y]) =>
          path(
            [
              [x, quay],
              [x, y],
              [x + 16, y - 6],
            ],
            '#20222f',
            3,
          ) + glow(x + 18, y - 4, 60, '#ffe0a8', 0.95),
      )
      .join('')}`;
  return `<defs>${down('sky', '#2f3f63', '#5c6488 .2', '#a8808f .42', '#ec9f7c .58', '#fcd09b .68')}
    ${down('hill', '#9a6f80', '#d9977f .1')}
    ${down('deep', '#34405e 0 .1', '#26314d .4 .5', '#131a2e 1 .9')}${ripple('ripple', 46, 14)}
    ${streaks('cloud', '.0017 .012', '#ffc7a0', 0.5, 61, 4)}${streaks('dark', '.0014 .01', '#3b4468', 0.48, 18, 3)}
    ${streaks('glint', '.004 .09', '#ffd9ac', 0.52, 33, 6)}<mask id="path">${band(742, 325, '#141414')}
    ${glow(1010, 770, 420, '#ffffff', 1, 0.9)}</mask></defs>
    ${mirrored(
      land,
      quay + 16,
      `${band(742, 325, 'url(#deep)')}<g mask="url(#path)">
    ${band(760, 307, '#fff', 'filter="url(#glint)" opacity=".7"')}</g>`,
    )}`;
}
