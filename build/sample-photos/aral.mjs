import {
  across,
  band,
  blur,
  dice,
  down,
  each,
  glow,
  path,
  range,
  ridge,
  rough,
  round,
  sheet,
  streaks,
} from './drawing.mjs';

/** Cracked ground where a sea was, a stranded ship on it, and open water behind a low dike. */
export function aral() {
  const roll = dice(41);
  const horizon = 470;
  const seen = (x, depth) => [800 + (x * 520) / depth, horizon + 560 / depth];
  const columns = 171;
  const knots = range(47).map((row) =>
    range(columns).map((column) => {
      const shift = ((row + column) % 2) * 0.4;
      return seen(
        (column - 85 + 0.6 * (roll() - 0.5)) * 0.17,
        0.84 + (row + shift + 0.5 * (roll() - 0.5)) * 0.074 * (1 + row / 60),
      );
    }),
  );
  const cracks = knots
    .slice(0, -1)
    .flatMap((row, index) =>
      row.slice(0, -1).map((here, column) => {
        if (Math.abs(here[0] - 800) > 920) return '';
        const pen = round(Math.min(5, ((here[1] - 480) / 330) ** 1.5 * 3.4) * (0.6 + 0.8 * roll()));
        const middle = [(here[0] + row[column + 1][0]) / 2, (here[1] + row[column + 1][1]) / 2 + (roll() - 0.5) * 8];
        const along = roll() < 0.94 ? path([here, middle, row[column + 1]], '#4e3a2c', pen) : '';
        return (
          along +
          ((index + column) % 2 === 1 && roll() < 0.9 ? path([here, knots[index + 1][column]], '#4e3a2c', pen) : '')
        );
      }),
    )
    .join('');
  const lit = cracks.replaceAll('#4e3a2c', '#fbe9cc');
  return `<defs>${down('sky', '#86a9b8', '#b9cbc9 .2', '#e9dfc6 .36', '#f6e6c6 .44')}
    ${down('ground', '#d6bf98', '#c9a97d .2', '#a98460 .6', '#6d4f39')}${down('fade', '#d6bf98 .05 1', '#cfb48b 1 0')}
    ${across('water', '#5d9a9c', '#86b7b0 .5', '#6aa3a4')}
    ${down('hull', '#94604a', '#69402f .45', '#3a241d')}${across('shadow', '#3a2a22 0 .75', '#3a2a22 1 0')}
    ${rough('rust', '.02 .05', 5, 210, 6, 55)}${rough('dust', '.05 .11', 1.8, 200, 3, 60)}
    ${streaks('cloud', '.0018 .01', '#fffaf0', 0.48, 71, 3)}${streaks('salt', '.004 .05', '#f7ecd6', 0.52, 15, 4)}
    ${blur('soft', 6)}</defs>
    ${sheet('url(#sky)')}${glow(330, 300, 720, '#fff3d2', 0.9, 0.8)}
    ${band(0, 460, '#fff', 'filter="url(#cloud)" opacity=".7"')}
    ${ridge(93, { base: 474, rise: 26, waves: 2, fill: '#c9b994', more: 'opacity=".7"' })}
    ${band(462, 30, 'url(#water)')}${band(470, 3, '#e9f3ea', 'opacity=".5"')}
    <path d="M-90,488L520,480L1690,487V504H-90Z" fill="#a99474"/><path d="M-90,488L520,480L1690,487" stroke="#f3e4c4"
    stroke-width="2.5" fill="none"/>
    <g filter="url(#dust)">${band(494, 573, 'url(#ground)')}</g>
    ${band(494, 360, '#fff', 'filter="url(#salt)" opacity=".65"')}
    <g transform="translate(1.5 2.5)" opacity=".35">${lit}</g>${cracks}
    ${band(494, 120, 'url(#fade)', 'filter="url(#dust)"')}
    <g transform="translate(430 240) scale(.6)"><path d="M790,694L1420,688L1760,742L1010,752Z" fill="#2f221c"
    opacity=".55" filter="url(#soft)"/>
      <g transform="rotate(-4 1050 690)"><g filter="url(#rust)">
      <path d="M660,500C740,548 860,560 960,560H1150V566H1400L1384,640L1366,716H850C800,690 720,590 660,500Z"
      fill="url(#hull)"/>
      <path d="M1150,566V470H1176V410H1300V470H1344V566Z" fill="#5f3d31"/><path d="M1160,410H1318V398H1160Z"
      fill="#4a2b24"/><path d="M1196,398V356H1232V398Z" fill="#5d382e"/></g>
      <path d="M660,500C740,548 860,560 960,560H1150" stroke="#e8b48c" stroke-width="5" fill="none"/>
      <path d="M660,500C720,590 800,690 850,716" stroke="#d99c72" stroke-width="7" fill="none" opacity=".7"/>
      ${[1190, 1226, 1262].map((x) => `<rect x="${x}" y="424" width="22" height="26" fill="#22140f"/>`).join('')}
      ${[1196, 1250, 1304].map((x) => `<circle cx="${x}" cy="520" r="9" fill="#22140f"/>`).join('')}
      ${each(9, (rib) =>
        path(
          [
            [880 + rib * 58, 572],
            [884 + rib * 56, 712],
          ],
          '#2a1914',
          2,
          'opacity=".45"',
        ),
      )}
      ${path(
        [
          [742, 600],
          [1396, 606],
        ],
        '#2a1914',
        2,
        'opacity=".5"',
      )}
      ${path(
        [
          [800, 660],
          [1384, 664],
        ],
        '#2a1914',
        2,
        'opacity=".5"',
      )}
      ${path(
        [
          [900, 560],
          [906, 380],
        ],
        '#4a2b24',
        9,
      )}${path(
        [
          [904, 400],
          [690, 520],
        ],
        '#4a2b24',
        2.4,
      )}
      ${path(
        [
          [906, 400],
          [1160, 404],
        ],
        '#4a2b24',
        2.4,
      )}
      ${path(
        [
          [906, 470],
          [1020, 420],
        ],
        '#4a2b24',
        5,
      )}</g></g>
    <path d="M905,668C1000,655 1180,660 1290,660C1320,668 1290,676 1120,677C1000,678 930,677 905,668Z" fill="#c3a57d"/>
    <g transform="translate(236 478) scale(.16)" fill="#6d5848"><path d="M0,120L60,40H180V-10H260V40H440L420,120Z"/>
    </g>`;
}
