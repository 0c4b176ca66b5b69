import { clay, cream, gold, grass, indigo, ink, leaf, meadow, mix, paper, son, straw, water } from '../palette.ts';
import { box, circle, repeat, shape, stroke } from '../shapes.ts';

/** The way to the school, seen from above: the river, two streets, the market and the round window of the school. */
export const wayScene = (): string =>
  `<rect width="1600" height="1000" fill="${mix(leaf, paper, 0.16)}"/>` +
  shape('M-20 120Q300 60 620 150T1240 110T1640 190V-20H-20Z', water, { line: 4 }) +
  stroke('M80 60q40 20 80 0t80 0M520 70q40 20 80 0t80 0M1080 40q40 20 80 0t80 0', 4, mix(indigo, paper, 0.6)) +
  road('M-40 620H1640', 84) +
  road('M980 -40V1040', 84) +
  road('M330 620V1040', 60) +
  lane('M-40 620H1640') +
  lane('M980 1040V-40') +
  shape('M900 96h160v150h-160Z', straw) +
  stroke('M900 130h160M900 170h160M900 210h160', 4) +
  shape('M60 300h190v190h-190ZM300 330h120v160h-120ZM1120 740h150v150h-150ZM1330 720h200v130h-200Z', cream) +
  shape('M480 720h210v140h-210Z', clay) +
  stroke('M480 760h210M550 720v140M620 720v140', 4) +
  shape('M1120 280h400v250h-400Z', meadow) +
  shape('M1150 310h150v190h-150ZM1370 310h120v90h-120Z', mix(son, paper, 0.75)) +
  box(1370, 430, 120, 70, mix(indigo, paper, 0.75)) +
  repeat(6, (index) => circle(500 + (index % 3) * 110, 330 + Math.floor(index / 3) * 110, 34, grass)) +
  repeat(5, (index) => circle(90 + index * 70, 760 + (index % 2) * 60, 26, leaf)) +
  circle(1335, 405, 66, paper) +
  circle(1335, 405, 22, son) +
  repeat(12, (index) => {
    const at = (radius: number) =>
      `${1335 + Math.sin((index * Math.PI) / 6) * radius} ${405 - Math.cos((index * Math.PI) / 6) * radius}`;
    return stroke(`M${at(32)}L${at(54)}`, 6, son);
  }) +
  stroke('M330 900V620H980V560M980 560H1120', 10, gold) +
  circle(330, 910, 22, indigo);

const road = (d: string, width: number) => stroke(d, width + 10, ink) + stroke(d, width, paper);
const lane = (d: string) =>
  `<path d="${d}" fill="none" stroke="${mix(ink, paper, 0.3)}" stroke-width="4" stroke-dasharray="26 26"/>`;
