/**
 * Words to draw landscapes with: each gives a piece of SVG for a picture of {@link width} by {@link height} pixels.
 * All chance is seeded, so the same words draw the same picture again.
 */
export const width = 1600;
export const height = 1067;
/** How far shapes reach beyond the picture, so that filters which move or soften have something to take from. */
export const edge = 80;

/** Numbers from 0 to 1, the same for the same seed. */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The numbers from 0 up to `count`, and a text drawn for each of them. */
export const range = (count) => Array.from({ length: count }, (_, index) => index);
export const each = (count, draw) => range(count).map(draw).join('');
export const round = (number) => Math.round(number * 10) / 10;
/** A text whose numbers are rounded: `shape`M${x},${y}`` for the data of a path. */
export const shape = (texts, ...values) =>
  String.raw({ raw: texts }, ...values.map((value) => (typeof value === 'number' ? round(value) : value)));
export const line = (points) => points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

/** Height of a mountain chain from 0 to 1 at `x`, sharp at the crests. */
export function crest(seed, x) {
  const height = (octave, cell) => dice(seed * 7919 + octave * 104729 + cell * 15731)();
  const octaves = range(7).map((octave) => {
    const place = x * 2 ** octave;
    const cell = Math.floor(place);
    const share = place - cell;
    const soft = share * share * (3 - 2 * share);
    const value = height(octave, cell) * (1 - soft) + height(octave, cell + 1) * soft;
    return (octave < 3 ? 1 - Math.abs(2 * value - 1) : value) / 2 ** octave;
  });
  return octaves.reduce((sum, value) => sum + value) / 2;
}

/** A chain of mountains from edge to edge; `summits` are [x, height, half width]. */
export function ridge(seed, { base, rise, waves = 3, summits = [], fill, more = '' }) {
  const points = range(441).map((index) => {
    const x = index * 4 - edge;
    const summit = summits.map(
      ([at, tall, wide]) => tall * 1.1 * Math.max(0, 1 - Math.hypot((x - at) / wide, 0.09)) ** 1.25,
    );
    return [x, base - rise * crest(seed, (x / width) * waves) - Math.max(0, ...summit)];
  });
  return `<polygon points="${-edge},${height} ${line(points)} ${width + edge},${height}" fill="${fill}" ${more}/>`;
}

/**
 * A gradient along [x1, y1, x2, y2] in shares of the shape. A stop is 'colour', 'colour offset' or 'colour offset
 * opacity'.
 */
export function gradient(id, [x1, y1, x2, y2], ...stops) {
  const last = stops.length - 1;
  const drawn = stops.map((stop, index) => {
    const [colour, offset = index / last, opacity = 1] = stop.split(' ');
    return `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
  });
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${drawn.join('')}</linearGradient>`;
}
/** Gradients from top to bottom and from left to right. */
export const down = (id, ...stops) => gradient(id, [0, 0, 0, 1], ...stops);
export const across = (id, ...stops) => gradient(id, [0, 0, 1, 0], ...stops);

/** A round light, with its colour at the middle and nothing at the rim. */
export const glow = (x, y, radius, colour, opacity = 1, flat = 1) =>
  `<radialGradient id="glow${x}-${y}-${radius}"><stop stop-color="${colour}" stop-opacity="${opacity}"/>
   <stop offset=".4" stop-color="${colour}" stop-opacity="${opacity * 0.38}"/>
   <stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>
   <ellipse cx="${x}" cy="${y}" rx="${radius}" ry="${radius * flat}" fill="url(#glow${x}-${y}-${radius})"/>`;

/** A stripe from edge to edge, and the whole sheet. */
export const band = (y, tall, fill, more = '') =>
  `<rect x="${-edge}" y="${y}" width="${width + 2 * edge}" height="${tall}" fill="${fill}" ${more}/>`;
export const sheet = (fill, more = '') => band(0, height, fill, more);

/** A filter over the whole picture, and its common parts. */
export const filter = (id, inner) =>
  `<filter id="${id}" filterUnits="userSpaceOnUse" x="${-edge}" y="${-edge}" width="${width + 2 * edge}"
   height="${height + 2 * edge}" color-interpolation-filters="sRGB">${inner}</filter>`;
export const noise = (frequency, octaves, seed) =>
  `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}"/>`;
export const blur = (id, amount) => filter(id, `<feGaussianBlur stdDeviation="${amount}"/>`);

/** Lights a shape as if its surface were rough; `azimuth` says where the light comes from, in degrees. */
export const rough = (id, frequency, scale, azimuth, seed, elevation = 42) =>
  filter(
    id,
    `${noise(frequency, 7, seed)}
     <feDiffuseLighting surfaceScale="${scale}" diffuseConstant="1.35" lighting-color="#fff">
     <feDistantLight azimuth="${azimuth}" elevation="${elevation}"/></feDiffuseLighting>
     <feComposite in2="SourceGraphic" operator="arithmetic" k1="1"/><feComposite in2="SourceAlpha" operator="in"/>`,
  );

/** Streaks of one colour where the noise is high: cloud, mist, light on water. A `cut` of 0 is all, of 1 nothing. */
export const streaks = (id, frequency, colour, cut, seed, sharp = 4) => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const matrix = `0 0 0 0 ${red} 0 0 0 0 ${green} 0 0 0 0 ${blue} ${sharp} 0 0 0 ${-sharp * cut}`;
  return filter(
    id,
    `${noise(frequency, 5, seed)}<feColorMatrix values="${matrix}"/>
     <feComposite in2="SourceAlpha" operator="in"/>`,
  );
};

/** Moves what it filters sideways as rippled water does. */
export const ripple = (id, amount, seed) =>
  filter(
    id,
    `<feTurbulence type="turbulence" baseFrequency=".004 .06" numOctaves="3" seed="${seed}" result="waves"/>
     <feDisplacementMap in="SourceGraphic" in2="waves" scale="${amount}" xChannelSelector="R" yChannelSelector="G"/>
     <feGaussianBlur stdDeviation="1.6 .8"/>`,
  );

/** `land` above the water's edge at `y`, and itself upside down below it. */
export const mirrored = (land, y, more = '') =>
  `<clipPath id="above">${band(0, y)}</clipPath><clipPath id="below">${band(y, height - y)}</clipPath>
   <g id="land" clip-path="url(#above)">${land}</g>
   <g clip-path="url(#below)">
   <g filter="url(#ripple)"><use href="#land" transform="matrix(1 0 0 -1 0 ${2 * y - 24})"/></g>${more}</g>`;

/** Blades of grass growing from about `y`, between `from` and `to`. */
export function grass(seed, count, { from, to, y, tall, lean, fill }) {
  const roll = dice(seed);
  const blades = each(count, () => {
    const [x, long, bend, foot] = [
      from + (to - from) * roll() ** 0.7,
      tall * (0.35 + 0.65 * roll()),
      lean * (roll() - 0.3),
      y + 0.4 * tall * roll(),
    ];
    const [tipX, tipY] = [x + bend, foot - long];
    return shape`M${x},${foot}Q${x},${foot - long * 0.6} ${tipX},${tipY}
      Q${x + 4},${foot - long * 0.55} ${x + 5},${foot}Z`;
  });
  return `<path d="${blades}" fill="${fill}"/>`;
}

/** A line through `points`, drawn with a pen of `pen` pixels. */
export const path = (points, colour, pen, more = '') =>
  `<polyline points="${line(points)}" fill="none" stroke="${colour}" stroke-width="${pen}" ${more}/>`;

/** The colour at `share` of the way from one to another, all as #rrggbb. */
export function mixed(from, to, share) {
  const parts = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const end = parts(to);
  const between = parts(from).map((part, index) => Math.round(part + (end[index] - part) * share));
  return `#${between.map((part) => Math.max(0, Math.min(255, part)).toString(16).padStart(2, '0')).join('')}`;
}

/** A spruce with its foot at [x, y]. */
export function spruce(roll, x, y, tall, fill) {
  const side = (sign) =>
    range(7).flatMap((tier) => {
      const [top, reach] = [y - tall * (1 - tier / 7), tall * 0.2 * ((tier + 1) / 7) * (0.75 + 0.5 * roll())];
      return [
        [x + sign * reach * 0.35, top],
        [x + sign * reach, top + tall * 0.15],
      ];
    });
  return `<polygon points="${line([[x, y - tall * 1.06], ...side(1), ...side(-1).reverse()])}" fill="${fill}"/>`;
}
