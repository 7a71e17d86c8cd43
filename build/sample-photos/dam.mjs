import {
  band,
  blur,
  dice,
  down,
  each,
  glow,
  line,
  mixed,
  path,
  range,
  ridge,
  rough,
  round,
  sheet,
  spruce,
  streaks,
} from './drawing.mjs';

/** The wall of an arch dam between wooded slopes, seen from the valley below. */
export function dam() {
  const roll = dice(3);
  const side = (v) => 470 * v ** 1.2;
  const wall = (u, v) => [250 + side(v) + (1140 - 2 * side(v)) * u, 262 + 640 * v + (104 - 70 * v) * 4 * u * (1 - u)];
  const fall = range(13).map((step) => step / 12);
  const strips = each(64, (index) => {
    const [from, to] = [index / 64, (index + 1) / 64];
    const shade = mixed('#35424d', '#fbeed4', Math.max(0, to - 0.04) ** 1.2);
    const edges = [...fall.map((v) => wall(from, v)), ...fall.map((v) => wall(to + 0.003, v)).reverse()];
    return `<polygon points="${line(edges)}" fill="${mixed(shade, '#3f474d', 0.1 * roll())}"/>`;
  });
  const lifts = each(24, (row) =>
    path(
      range(41).map((step) => wall(step / 40, (row + 1) / 25)),
      '#2f383e',
      1,
      'opacity=".2"',
    ),
  );
  const joints = each(17, (row) =>
    path(
      fall.map((v) => wall((row + 1) / 18, v)),
      '#2f383e',
      1.4,
      'opacity=".28"',
    ),
  );
  const stains = each(60, () => {
    const [u, v, long] = [0.06 + 0.88 * roll(), 0.02 + 0.2 * roll(), 0.1 + 0.4 * roll()];
    return path(
      [wall(u, v), wall(u, v + long)],
      '#39424a',
      2 + 9 * roll(),
      `opacity="${round(0.1 + 0.1 * roll())}"
    filter="url(#soft)"`,
    );
  });
  const crown = (lift, pen, colour) =>
    path(
      range(61).map((step) => [wall(step / 60, 0)[0], wall(step / 60, 0)[1] - lift]),
      colour,
      pen,
    );
  const forest = (place, near, far) =>
    range(620)
      .map(() => 250 + 830 * roll())
      .sort((one, two) => one - two)
      .map((y) => {
        const share = (y - 250) / 830;
        const reach = 250 + side(Math.min(1, share * 1.26)) - 30 - 70 * share;
        return spruce(
          roll,
          place(-80 + (reach + 80) * roll()),
          y,
          (34 + 100 * share ** 1.5) * (0.7 + 0.6 * roll()),
          mixed(far, near, share * 0.8 + 0.2 * roll()),
        );
      })
      .join('');
  return `<defs>${down('sky', '#7fa6c2', '#c7d8dc .22', '#f4e6c8 .4')}
    ${down('snow', '#fffaf0', '#d3dadd .16', '#9db0ba .4')}${down('mid', '#6f8791', '#b9c4c0 .16')}
    ${down('left', '#47605d', '#2c4340 .5', '#15241f')}${down('right', '#7d8a74', '#48604f .5', '#1c2e27')}
    ${down('pool', '#c9d6cc', '#5e8583 .45', '#2b4d4e')}
    ${down('mist', '#f1e9d6 0 0', '#f1e9d6 1 .7')}${rough('rock', '.007 .012', 11, 320, 3, 50)}
    ${rough('cliff', '.012 .02', 9, 320, 9, 50)}
    ${rough('concrete', '.03 .012', 1.6, 330, 5, 60)}${blur('soft', 5)}
    ${streaks('cloud', '.003 .011', '#ffffff', 0.48, 6, 3)}</defs>
    ${sheet('url(#sky)')}${glow(1420, 60, 760, '#fff1cc', 0.9)}
    ${band(0, 300, '#fff', 'filter="url(#cloud)" opacity=".6"')}
    ${ridge(52, {
      base: 330,
      rise: 170,
      waves: 2.3,
      summits: [
        [640, 120, 420],
        [1120, 60, 300],
      ],
      fill: 'url(#snow)',
      more: 'filter="url(#rock)"',
    })}
    ${ridge(63, { base: 352, rise: 90, waves: 3.2, fill: 'url(#mid)', more: 'filter="url(#rock)"' })}
    ${band(200, 170, 'url(#mist)')}
    <g filter="url(#cliff)"><path d="M-90,90C60,130 150,180 262,250L742,930L690,1120H-90Z" fill="url(#left)"/>
    <path d="M1690,60C1560,120 1480,180 1380,246L898,930L960,1120H1690Z" fill="url(#right)"/></g>
    <path d="M660,1120C690,1040 748,980 744,880H900C890,980 950,1040 990,1120Z" fill="url(#pool)"/>
    <g filter="url(#concrete)">${strips}</g>${lifts}${joints}${stains}${crown(-10, 16, '#59636a')}
    ${crown(2, 9, '#fbf3e0')}${crown(12, 2, '#59636a')}
    ${each(19, (post) => path([wall(post / 18, 0), [wall(post / 18, 0)[0], wall(post / 18, 0)[1] - 30]], '#4b555c', 2))}
    ${glow(820, 915, 300, '#f6f5ea', 1, 0.32)}
    ${forest((x) => x, '#0c1a19', '#3f5753')}${forest((x) => 1640 - x, '#13231d', '#75836b')}
    ${glow(820, 960, 560, '#eef0e2', 0.6, 0.3)}`;
}
