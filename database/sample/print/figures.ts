import { cream, gold, indigo, ink, leaf, mix, paper, son } from './palette.ts';

/** A small drawing of a lesson as plain parts, so that PDF and EPUB draw the same. */
export interface Drawing {
  width: number;
  height: number;
  /** What it shows, for those who cannot see it. */
  alt: string;
  paths: { d: string; fill?: string; stroke?: string; width?: number; dash?: [number, number] }[];
  /** Centred at x. */
  labels: { text: string; x: number; y: number; size: number }[];
}

const line = (d: string, width = 1): Drawing['paths'][number] => ({ d, stroke: ink, width });
const area = (d: string, fill: string): Drawing['paths'][number] => ({ d, fill, stroke: ink, width: 1 });

/** `3/4` → [3, 4] */
const fraction = (text: string): [number, number] => {
  const [top = 0, bottom = 1] = text.split('/').map(Number);
  return [top, bottom];
};

function pies(values: string[]): Drawing {
  const step = 104;
  const drawing = empty(values.length * step, 118, `Hình tròn chia phần bằng nhau, phần tô màu: ${values.join('; ')}`);
  values.forEach((value, index) => {
    const [top, bottom] = fraction(value);
    const x = index * step + step / 2;
    for (let part = 0; part < bottom; part++) {
      const at = (turn: number) => {
        const angle = (turn / bottom) * Math.PI * 2 - Math.PI / 2;
        return `${round(x + Math.cos(angle) * 42)} ${round(46 + Math.sin(angle) * 42)}`;
      };
      const large = bottom < 2 ? 1 : 0;
      drawing.paths.push(
        area(
          `M${x} 46L${at(part)}A42 42 0 ${large} 1 ${at(part + 1 - (bottom === 1 ? 0.001 : 0))}Z`,
          part < top ? gold : paper,
        ),
      );
    }
    drawing.labels.push({ text: value, x, y: 110, size: 12 });
  });
  return drawing;
}

function bars(values: string[]): Drawing {
  const drawing = empty(360, values.length * 34 + 4, `Các băng giấy bằng nhau, phần tô màu: ${values.join('; ')}`);
  values.forEach((value, row) => {
    const [top, bottom] = fraction(value);
    const width = 300 / bottom;
    for (let part = 0; part < bottom; part++)
      drawing.paths.push(
        area(
          rect(part * width, row * 34 + 2, width, 24),
          part < top ? (row % 2 ? mix(leaf, paper, 0.6) : gold) : paper,
        ),
      );
    drawing.labels.push({ text: value, x: 336, y: row * 34 + 18, size: 12 });
  });
  return drawing;
}

/** `::line 2 4`: from 0 to 2, every whole in four parts. */
function numberLine([end = '1', parts = '4']: string[]): Drawing {
  const count = Number(end) * Number(parts);
  const step = 330 / count;
  const drawing = empty(360, 56, `Tia số từ 0 đến ${end}, mỗi đơn vị chia ${parts} phần bằng nhau`);
  drawing.paths.push(line('M4 20H352M352 20l-8 -4M352 20l-8 4', 1.3));
  for (let index = 0; index <= count; index++) {
    const whole = index % Number(parts) === 0;
    drawing.paths.push(line(`M${round(10 + index * step)} ${whole ? 12 : 16}V${whole ? 28 : 24}`));
    const text = whole ? String(index / Number(parts)) : `${index}/${parts}`;
    if (whole || count <= 10) drawing.labels.push({ text, x: round(10 + index * step), y: 44, size: whole ? 12 : 10 });
  }
  return drawing;
}

function hundred([filled = '0']: string[]): Drawing {
  const drawing = empty(150, 150, `Hình vuông chia 100 ô, tô màu ${filled} ô`);
  for (let index = 0; index < 100; index++)
    drawing.paths.push(
      area(
        rect((index % 10) * 14 + 4, Math.floor(index / 10) * 14 + 4, 14, 14),
        index < Number(filled) ? mix(indigo, paper, 0.45) : paper,
      ),
    );
  return drawing;
}

/** `::columns Hai=12 Ba=15`; an underscore stands for a space. */
function columns(values: string[]): Drawing {
  const rows = values.map((value) => value.replaceAll('_', ' ').split('=') as [string, string]);
  const most = Math.max(...rows.map(([, amount]) => Number(amount)));
  const drawing = empty(360, 176, `Biểu đồ cột: ${rows.map(([name, amount]) => `${name} ${amount}`).join('; ')}`);
  const step = 330 / rows.length;
  rows.forEach(([name, amount], index) => {
    const height = (Number(amount) / most) * 120;
    const x = 24 + index * step;
    drawing.paths.push(area(rect(x, 146 - height, step * 0.56, height), [gold, son, indigo, leaf][index % 4] ?? gold));
    drawing.labels.push({ text: amount.replace('.', ','), x: x + step * 0.28, y: 140 - height, size: 10 });
    drawing.labels.push({ text: name, x: x + step * 0.28, y: 164, size: 10 });
  });
  drawing.paths.push(line('M14 10V146H356', 1.3));
  return drawing;
}

/** `::shape triangle 8_cm 5_cm`: a plane figure with its base and height. */
function plane([kind = 'rectangle', base = '', height = '']: string[]): Drawing {
  const name: Record<string, string> = {
    rectangle: 'hình chữ nhật',
    triangle: 'hình tam giác',
    trapezoid: 'hình thang',
    circle: 'hình tròn',
  };
  const drawing = empty(240, 150, `Vẽ ${name[kind] ?? kind} ${base} ${height}`.replaceAll('_', ' '));
  const outline: Record<string, string> = {
    rectangle: rect(40, 16, 160, 96),
    triangle: 'M30 112H210L90 16Z',
    trapezoid: 'M30 112H210L160 16H80Z',
    circle: 'M68 64a52 52 0 1 0 104 0a52 52 0 1 0 -104 0Z',
  };
  drawing.paths.push(area(outline[kind] ?? '', mix(gold, paper, 0.35)));
  if (kind === 'triangle') drawing.paths.push(line('M90 16V112M90 104h8v8'));
  if (kind === 'trapezoid') drawing.paths.push(line('M80 16V112M80 104h8v8'));
  if (kind === 'circle') drawing.paths.push(line('M120 64H172'));
  const low = kind === 'circle' ? { x: 146, y: 58 } : { x: 120, y: 130 };
  drawing.labels.push({ text: base.replaceAll('_', ' '), ...low, size: 11 });
  if (height)
    drawing.labels.push({ text: height.replaceAll('_', ' '), x: kind === 'rectangle' ? 222 : 112, y: 72, size: 11 });
  return drawing;
}

/** Dotted lines to write on. */
function answerLines([count = '3']: string[]): Drawing {
  const drawing = empty(360, Number(count) * 24, 'Dòng kẻ để viết câu trả lời');
  for (let index = 0; index < Number(count); index++)
    drawing.paths.push({ d: `M0 ${index * 24 + 20}H360`, stroke: mix(ink, paper, 0.6), width: 1, dash: [1, 3] });
  return drawing;
}

function ornament(): Drawing {
  const drawing = empty(360, 28, '');
  drawing.paths.push({ d: rect(60, 13.5, 96, 1), fill: gold }, { d: rect(204, 13.5, 96, 1), fill: gold });
  for (let ray = 0; ray < 12; ray++) {
    const angle = (ray / 12) * Math.PI * 2;
    const at = (r: number) => `${round(180 + Math.cos(angle) * r)} ${round(14 + Math.sin(angle) * r)}`;
    drawing.paths.push({ d: `M${at(6)}L${at(11)}`, stroke: gold, width: 1.4 });
  }
  drawing.paths.push({ d: 'M176 14a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z', fill: cream, stroke: gold, width: 1.4 });
  return drawing;
}

const kinds: Record<string, (values: string[]) => Drawing> = {
  pie: pies,
  bars,
  line: numberLine,
  hundred,
  columns,
  shape: plane,
  lines: answerLines,
  mark: ornament,
};

/** Draws what a text names with `::name values`. */
export function drawFigure(name: string, values: string[]): Drawing {
  const kind = kinds[name];
  if (!kind) throw new Error(`The sample texts name an unknown figure “${name}”.`);
  return kind(values);
}

/** The drawing as SVG, for EPUB. */
export function toSvg(drawing: Drawing): string {
  const paths = drawing.paths.map(
    (path) =>
      `<path d="${path.d}" fill="${path.fill ?? 'none'}" stroke="${path.stroke ?? 'none'}" stroke-width="${path.width ?? 0}"${path.dash ? ` stroke-dasharray="${path.dash.join(' ')}"` : ''}/>`,
  );
  const labels = drawing.labels.map(
    (label) =>
      `<text x="${label.x}" y="${label.y}" font-size="${label.size}" text-anchor="middle">${label.text}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}" width="${drawing.width}" height="${drawing.height}" role="img"><title>${drawing.alt}</title>${paths.join('')}${labels.join('')}</svg>`;
}

const empty = (width: number, height: number, alt: string): Drawing => ({ width, height, alt, paths: [], labels: [] });
const rect = (x: number, y: number, width: number, height: number) =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
const round = (value: number) => Number(value.toFixed(2));
