import { band, down, glow, grass, mirrored, ridge, ripple, rough, sheet, streaks } from './drawing.mjs';

/** A church in two tones, lit from the left; the foot is at [x, y]. */
const church = (x, y, size, lit, dark) =>
  `<g transform="translate(${x} ${y}) scale(${size})"><path d="M-24,6V-17L-12,-27L0,-17V6Z" fill="${lit}"/>
   <path d="M-12,-27H16L26,-18V8H0V-17Z" fill="${dark}"/><path d="M-9,-24V-45H1V-24Z" fill="${lit}"/>
   <path d="M1,-24V-45H10V-24Z" fill="${dark}"/><path d="M-11,-44L1,-68V-44Z" fill="${lit}"/>
   <path d="M1,-44V-68L12,-44Z" fill="${dark}"/></g>`;

/** A mountain lake in early light, with two small churches on a spit of land. */
export function lake() {
  const light = 205;
  const farSummits = [[1010, 90, 520]];
  const nearSummits = [[130, 120, 560]];
  const land = `${sheet('url(#sky)')}${glow(430, 480, 700, '#fff0cf', 0.95, 0.62)}
    ${band(0, 470, '#fff', 'filter="url(#cloud)" opacity=".55"')}
    <g filter="url(#rockFar)">${ridge(11, { base: 585, rise: 190, waves: 2.2, summits: farSummits, fill: 'url(#far)' })}</g>
    <g filter="url(#rock)">${ridge(23, { base: 600, rise: 110, waves: 3.1, summits: nearSummits, fill: 'url(#mid)' })}</g>
    ${band(470, 120, 'url(#mist)')}
    <path d="M1700,398C1560,404 1440,428 1340,462C1260,482 1200,500 1140,532C1080,560 1010,570 930,591L1700,640Z"
      fill="url(#near)" filter="url(#rockNear)"/>
    ${church(1262, 494, 0.8, '#a08f7c', '#453f3d')}${church(1366, 464, 1.15, '#a08f7c', '#403b3a')}`;
  return `<defs>${down('sky', '#6f92ae', '#a3bcc9', '#dcd9c9 .46', '#f3e3c2 .56')}
    ${down('far', '#eef0ee 0', '#b8c4cd .12', '#aab8c2 .3', '#d5d6cd .44')}
    ${down('mid', '#8695a2', '#b3b7b2 .36')}${down('near', '#6d6c60', '#57594f .7', '#4a4c45')}
    ${down('mist', '#f6ead0 0 0', '#f6ead0 1 .75')}
    ${down('deep', '#3d6680 0 .2', '#1f4a63 .35 .6', '#0d2b3f 1 .94')}${rough('rockFar', '.007 .012', 9, light, 3, 50)}
    ${rough('rock', '.008 .014', 11, light, 8, 50)}${rough('rockNear', '.014 .03', 9, light, 4, 50)}
    ${ripple('ripple', 40, 9)}
    ${streaks('cloud', '.0022 .011', '#ffffff', 0.46, 21, 3)}${streaks('glint', '.004 .09', '#fdf1d6', 0.52, 30, 6)}
    <mask id="path">${band(590, 477, '#1c1c1c')}${glow(430, 640, 620, '#ffffff', 1, 0.8)}</mask></defs>
    ${mirrored(
      land,
      590,
      `${band(590, 477, 'url(#deep)')}<g mask="url(#path)">
    ${band(600, 467, '#fff', 'filter="url(#glint)" opacity=".7"')}</g>`,
    )}
    ${band(588, 4, '#f6ead0', 'opacity=".45"')}
    ${grass(5, 260, { from: 1010, to: 1690, y: 1060, tall: 250, lean: 90, fill: '#12222b' })}
    ${grass(6, 120, { from: 1180, to: 1690, y: 1070, tall: 330, lean: 110, fill: '#0a151c' })}`;
}
