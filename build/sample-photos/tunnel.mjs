import { across, blur, down, each, glow, line, mixed, range, rough, round, sheet } from './drawing.mjs';

/** A metro tunnel, ring behind ring, with the light of a station at its end. */
export function tunnel() {
  const depth = (index) => 1.02 * 1.075 ** index;
  const centre = (far) => [880 - 290 * (1 - 1 / far) ** 2, 500 + 20 * (1 - 1 / far)];
  const radius = (far) => 1180 / far;
  const at = (far, degrees, share = 1) => {
    const [[x, y], turn] = [centre(far), (degrees * Math.PI) / 180];
    return [x + Math.cos(turn) * radius(far) * share, y + Math.sin(turn) * radius(far) * share];
  };
  const rings = range(56);
  const wall = rings
    .map((index) => {
      const [far, [x, y]] = [depth(index), centre(depth(index))];
      const lamp = Math.max(0, 1 - Math.min(index % 9, 9 - (index % 9)) / 3.2);
      const tone = mixed(
        mixed('#171e26', '#7b7358', lamp),
        mixed('#5d6458', '#f2dfb0', 0.35 + 0.65 * lamp),
        Math.min(1, index / 54) ** 1.7,
      );
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius(far))}" fill="${tone}" stroke="#0c1116"
    stroke-opacity=".55" stroke-width="${round(9 / far)}"/>
      <circle cx="${round(x)}" cy="${round(y)}" r="${round(radius(far) * 0.985)}" fill="none" stroke="#fff0c8"
      stroke-opacity="${round((0.06 + 0.22 * lamp) * 100) / 100}" stroke-width="${round(4 / far)}"/>`;
    })
    .join('');
  const run = (degrees, share, half = 0) => rings.map((index) => at(depth(index), degrees + half, share));
  const strip = (degrees, share, half) => line([...run(degrees, share, -half), ...run(degrees, share, half).reverse()]);
  const track = (far, side) => [centre(far)[0] + side * radius(far), centre(far)[1] + 0.6 * radius(far)];
  const lane = (from, to) =>
    line([
      ...rings.map((index) => track(depth(index), from)),
      ...rings.map((index) => track(depth(index), to)).reverse(),
    ]);
  const sleepers = each(42, (index) => {
    const [near, far] = [1.02 + (41 - index) * 0.19, 1.09 + (41 - index) * 0.19];
    return `<polygon points="${line([track(near, -0.44), track(near, 0.44), track(far, 0.44), track(far, -0.44)])}"
    fill="${mixed('#131619', '#8d8362', Math.min(1, near / 9))}"/>`;
  });
  const [endX, endY] = centre(depth(55));
  const lamps = rings
    .filter((index) => index % 9 === 0)
    .reverse()
    .map((index) => {
      const [[x, y], far] = [at(depth(index), -152, 0.93), depth(index)];
      return `${glow(round(x), round(y), round(330 / far), '#ffe7b0', 0.9)}<ellipse cx="${round(x)}" cy="${round(y)}"
    rx="${round(13 / far)}" ry="${round(30 / far)}" fill="#fffaf0" transform="rotate(24 ${round(x)} ${round(y)})"/>`;
    })
    .join('');
  return `<defs>${down('floor', '#c9ba8e', '#5d5b4d .25', '#2b2d2d .6', '#17191b')}
    ${across('steel', '#aeb0a8', '#fff4d6 .5', '#8d9290')}${rough('concrete', '.02 .03', 2.2, 230, 12, 60)}
    ${blur('soft', 10)}</defs>
    ${sheet('#10161c')}<g filter="url(#concrete)">${wall}</g>
    <polygon points="${lane(-0.8, 0.8)}" fill="url(#floor)"/>${sleepers}
    ${[-0.27, 0.27]
      .map(
        (side) => `<polygon points="${lane(side - 0.03, side + 0.024)}" fill="#0d1013"/>
    <polygon points="${lane(side - 0.018, side + 0.012)}" fill="url(#steel)"/>`,
      )
      .join('')}
    <polygon points="${lane(0.53, 0.56)}" fill="#6b5a36"/>
    ${[-8, -2, 4, 10, -172, -178]
      .map(
        (degrees) => `<polygon points="${strip(degrees, 0.955, 0.5)}" fill="#0b0f13"
    opacity=".8"/>`,
      )
      .join('')}
    ${lamps}${glow(round(endX), round(endY), 210, '#fff0c4', 1)}${glow(round(endX), round(endY) + 4, 60, '#fffdf4', 1)}
    ${glow(round(endX), 760, 420, '#ffe7b0', 0.22, 0.6)}`;
}
