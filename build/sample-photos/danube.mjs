import {
  across,
  band,
  dice,
  down,
  each,
  glow,
  mirrored,
  path,
  range,
  ridge,
  ripple,
  round,
  shape,
  sheet,
  streaks,
} from './drawing.mjs';

/** A chain bridge over a broad river at nightfall. */
export function danube() {
  const roll = dice(53);
  const shore = 742;
  const skyline = (base, tall, fill, count) =>
    `<path fill="${fill}" d="${each(count, (index) => {
      const [x, wide, high] = [
        -80 + (1760 * index) / count,
        (1760 / count) * (0.9 + 0.5 * roll()),
        tall * (0.45 + 0.55 * roll()),
      ];
      const gable = roll() > 0.5 ? wide * 0.16 : 0;
      return shape`M${x},${base}V${base - high}l${wide / 2},${-gable}l${wide / 2},0V${base}Z`;
    })}"/>`;
  const spire = (x, tall, fill) => `<path d="M${x - 9},${shore}V${shore - tall}l9,-64l9,64V${shore}Z" fill="${fill}"/>`;
  const dome = (x, y, size, fill) =>
    shape`<path d="M${x - size},${shore}V${y}C${x - size},${y - size * 1.2} ${x - 8},${y - size * 1.3}
      ${x},${y - size * 1.8}C${x + 8},${y - size * 1.3} ${x + size},${y - size * 1.2} ${x + size},${y}V${shore}Z"
      fill="${fill}"/>`;
  const windows = (count, low, high) =>
    each(
      count,
      () => shape`<rect x="${1600 * roll()}" y="${low + (high - low) * roll()}" width="3.2" height="4.4"
        fill="#ffd894" opacity="${0.3 + 0.6 * roll()}"/>`,
    );
  const deck = (x) => 628 - 26 * (1 - ((x - 800) / 900) ** 2);
  const [first, second, crown] = [430, 1170, 392];
  const chain = (x) => {
    if (x < first) return crown + (deck(-80) - 24 - crown) * ((first - x) / (first + 80)) ** 1.25;
    if (x > second) return crown + (deck(1680) - 24 - crown) * ((x - second) / (1680 - second)) ** 1.25;
    return crown + (deck(800) - 26 - crown) * (1 - ((x - 800) / 370) ** 2);
  };
  const stations = range(221).map((index) => -80 + index * 8);
  const chains = (lift, pen, colour) =>
    path(
      stations.map((x) => [x, chain(x) + lift]),
      colour,
      pen,
    );
  const hangers = stations
    .filter((_, index) => index % 3 === 0)
    .map((x) =>
      path(
        [
          [x, chain(x)],
          [x, deck(x)],
        ],
        '#20273a',
        1.5,
      ),
    )
    .join('');
  const tower = (x) => `<g transform="translate(${x} 0)"><path fill-rule="evenodd"
    d="M-52,770V470L-46,392H46L52,470V770ZM-22,${round(deck(x))}V510C-22,470 22,470 22,510V${round(deck(x))}Z"
    fill="url(#stone)"/>
    <path d="M-60,392H60V374H-60ZM-48,374H48V362H-48ZM-58,472H58V464H-58Z" fill="#4a4a58"/>
    <path d="M30,392H46L52,470V770H34Z" fill="#161b2a" opacity=".5"/><path d="M-74,770V690L-56,668H56L74,690V770Z"
    fill="#2c3040"/></g>`;
  const lamps = range(26)
    .map((index) => {
      const x = -40 + index * 66;
      return `${path(
        [
          [x, deck(x)],
          [x, deck(x) - 26],
        ],
        '#20273a',
        2.4,
      )}${glow(x, round(deck(x)) - 30, 34, '#ffdf9f', 1)}<circle cx="${x}" cy="${round(deck(x)) - 29}" r="4" fill="#fff6de"/>`;
    })
    .join('');
  const land = `${sheet('url(#sky)')}${glow(1080, 640, 900, '#ffc9a0', 0.8, 0.55)}
    ${band(0, 640, '#fff', 'filter="url(#dark)" opacity=".5"')}
    ${band(0, 640, '#fff', 'filter="url(#cloud)" opacity=".55"')}
    ${ridge(71, { base: 690, rise: 120, waves: 1.7, summits: [[120, 130, 560]], fill: 'url(#hill)' })}
    ${band(540, 210, 'url(#haze)')}
    ${skyline(shore, 70, '#7c7590', 44)}${dome(1010, 660, 34, '#7c7590')}${spire(950, 92, '#7c7590')}
    ${spire(1070, 92, '#7c7590')}${band(600, 150, 'url(#haze)')}${skyline(shore, 46, '#474760', 62)}
    ${dome(640, 690, 18, '#474760')}${spire(280, 60, '#474760')}
    ${windows(90, 704, 738)}${band(shore - 7, 26, '#2a2c3e')}
    ${chains(0, 7, '#20273a')}${chains(9, 3, '#20273a')}${hangers}<path d="M-90,${round(deck(-90))}
    ${stations.map((x) => `L${x},${round(deck(x))}`).join('')}L1690,${round(deck(1690))}V${round(deck(1690)) + 20}
    ${[...stations]
      .reverse()
      .map((x) => `L${x},${round(deck(x)) + 15}`)
      .join('')}Z" fill="#1c2233"/>
    ${path(
      stations.map((x) => [x, deck(x) + 1]),
      '#e3b48f',
      1.6,
      'opacity=".7"',
    )}${tower(first)}${tower(second)}
    ${lamps}`;
  return `<defs>${down('sky', '#34466d', '#6a7698 .24', '#b793a0 .46', '#f0b794 .6', '#fbd6ac .68')}
    ${down('hill', '#77758f', '#a88d99 .3')}${down('haze', '#f3c3a4 0 0', '#f3c3a4 1 .55')}
    ${across('stone', '#b39a93', '#756a75 .45', '#3d3f52')}
    ${down('deep', '#4a5678 0 .12', '#2b3858 .4 .58', '#121a30 1 .92')}${ripple('ripple', 52, 31)}
    ${streaks('cloud', '.0018 .011', '#ffd9be', 0.5, 33, 4)}${streaks('dark', '.0015 .009', '#475277', 0.48, 52, 3)}
    ${streaks('glint', '.004 .085', '#ffe0bd', 0.53, 35, 6)}
    <mask id="path">${band(750, 317, '#1a1a1a')}${glow(1080, 780, 560, '#ffffff', 1, 0.7)}</mask></defs>
    ${mirrored(
      land,
      shore + 16,
      `${band(750, 317, 'url(#deep)')}<g mask="url(#path)">
    ${band(768, 299, '#fff', 'filter="url(#glint)" opacity=".6"')}</g>`,
    )}`;
}
