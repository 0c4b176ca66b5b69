// Stands for a program that reads scans: `ocr-program.mjs <what to do> <input> <output>`.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , does, input, output] = process.argv;
// Only a title tells this program's books from each other.
const title = /\((text|fail)\)/.exec(readFileSync(input, 'latin1'))?.[1] ?? '';
const what = does === 'as-titled' ? title : does;

if (what === 'text') writeFileSync(output, 'Chữ quét trang một: hoa phượng đỏ\f\fTrang ba: tiếng trống trường\f');
else if (what === 'pdf') writeFileSync(output, readFileSync(process.argv[5]));
// biome-ignore lint/style/noProcessEnv: a program that is not ours tells what it was given
else if (what === 'settings') writeFileSync(output, Object.keys(process.env).sort().join(' '));
else if (what === 'endless') setInterval(() => undefined, 1000);
else if (what === 'flood') for (;;) writeFileSync(output, 'a'.repeat(1_000_000), { flag: 'a' });
else if (what === 'fail') {
  process.stderr.write('reading\nthe scanner ate page 7\n');
  process.exit(3);
}
