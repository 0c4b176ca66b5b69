// Entry of every npm command. Plain JavaScript that Node 20 can run: it installs what is missing
// and hands over to the Node 24 that comes through npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);
const english = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const say = (vi, en) => console.error(english ? en : vi);
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  say(
    `Khuê cần Node.js từ bản 20 trở lên, máy này đang dùng ${process.version}: hãy cài bản mới từ https://nodejs.org rồi chạy lại.`,
    `Khuê needs Node.js 20 or newer, this machine has ${process.version}: install a newer one from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
if (process.platform === 'win32') {
  say(
    'Trên Windows, hãy chạy Khuê bên trong WSL2: mở Ubuntu của WSL2, sao chép mã nguồn vào đó rồi gõ lại lệnh.',
    'On Windows run Khuê inside WSL2: open its Ubuntu, clone the repository there and type the command again.',
  );
  process.exit(1);
}
if (process.platform === 'darwin') say('Khuê chưa được thử trên macOS.', 'Khuê has not been tried on macOS.');

install();

const node = join(root, 'node_modules/.bin/node');
if (major >= 24) {
  process.argv.splice(1, 2, join(root, `scripts/${script}.ts`));
  await import(pathToFileURL(process.argv[1]).href);
} else {
  // The terminal sends Ctrl-C to both; the child decides when it is over.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  const { status, signal } = spawnSync(node, [join(root, `scripts/${script}.ts`), ...args], {
    stdio: 'inherit',
    cwd: root,
  });
  process.exit(status ?? (signal ? 1 : 0));
}

/** Installs when the lock file differs from the one that was installed last. */
function install() {
  const stamp = join(root, 'node_modules/.khue-installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Đang cài các gói phần mềm (chỉ lần đầu, vài phút) …', 'Installing packages (first time only, a few minutes) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0 || !existsSync(join(root, 'node_modules/.bin/node'))) {
    say(
      'Không cài được các gói phần mềm: hãy xem dòng báo lỗi phía trên, kiểm tra kết nối mạng và dung lượng đĩa rồi chạy lại.',
      'The packages could not be installed: see the error above, check the network and the disk space, and try again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
